package fr.gouvernail.report;

import fr.gouvernail.scoring.AuditResult;
import fr.gouvernail.scoring.AuditResult.Cap;
import fr.gouvernail.scoring.AuditResult.NextLevel;
import fr.gouvernail.scoring.WhatIf;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A level with what it was read from: that of an audit, or of a projection.
///
/// @param scores dimension → published score, in the questionnaire's order
public record LevelReading(
    @Nullable String level,
    List<Cap> caps,
    @Nullable NextLevel next,
    Map<String, BigDecimal> scores) {

  public LevelReading {
    caps = List.copyOf(caps);
  }

  static LevelReading of(AuditResult result) {
    var scores = new LinkedHashMap<String, BigDecimal>();
    result
        .dimensions()
        .forEach(d -> {
          if (d.score() != null) {
            scores.put(d.id(), d.score());
          }
        });
    return new LevelReading(result.level(), result.caps(), result.next(), scores);
  }

  /// The level that some actions would give.
  public static LevelReading of(WhatIf.Projection projection) {
    return new LevelReading(
        projection.level(), projection.caps(), projection.next(), projection.dimensions());
  }
}
