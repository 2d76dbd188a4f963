package fr.gouvernail.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one company that agreed contributes: the scores of its last closed audit.
///
/// @param company opaque, only to compare two quarters
/// @param firms the consulting firms that know its figures
/// @param group its legal group, if any
/// @param scores metric → 0 to 100; a metric of which nothing was counted is absent
record Contributor(
    String company,
    Set<String> firms,
    @Nullable String group,
    String sector,
    String size,
    String questionnaire,
    int major,
    LocalDate auditedOn,
    Map<String, BigDecimal> scores) {

  /// The cells in which it counts.
  Stream<CellKey> cells() {
    return scores.keySet().stream()
        .flatMap(metric ->
            Stream.of(
                new CellKey(questionnaire, major, metric, Segment.ALL, ""),
                new CellKey(questionnaire, major, metric, Segment.SECTOR, sector),
                new CellKey(questionnaire, major, metric, Segment.SIZE, size)));
  }

  static List<Contributor> recent(List<Contributor> all, LocalDate since) {
    return all.stream().filter(c -> !c.auditedOn().isBefore(since)).toList();
  }
}
