package fr.gouvernail.benchmark;

import fr.gouvernail.scoring.BenchmarkRules;
import fr.gouvernail.scoring.BenchmarkRules.Cell;
import fr.gouvernail.scoring.BenchmarkRules.Contribution;
import fr.gouvernail.scoring.BenchmarkRules.HiddenBy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes a quarter's cells out of what companies contribute: content/scoring.md §9, pure.
final class Computation {

  private static final int MONTHS = 18;

  private final LocalDate quarter;
  private final Map<CellKey, Figures> before;
  private final Map<CellKey, List<Contributor>> members = new LinkedHashMap<>();
  private final Map<CellKey, Cell> alone = new HashMap<>();
  private final Map<CellKey, @Nullable HiddenBy> hidden = new HashMap<>();

  private Computation(
      LocalDate quarter, List<Contributor> contributors, Map<CellKey, Figures> before) {
    this.quarter = quarter;
    this.before = before;
    before.keySet().forEach(key -> members.put(key, new ArrayList<>()));
    for (var contributor : Contributor.recent(contributors, quarter.minusMonths(MONTHS))) {
      contributor
          .cells()
          .forEach(key -> members.computeIfAbsent(key, k -> new ArrayList<>()).add(contributor));
    }
  }

  /// @param quarter its first day
  /// @param contributors companies that agreed, each once per questionnaire and major version
  /// @param before what was shown last, hidden cells included
  static Map<CellKey, Outcome> of(
      LocalDate quarter, List<Contributor> contributors, Map<CellKey, Figures> before) {
    return new Computation(quarter, contributors, before).outcomes();
  }

  private Map<CellKey, Outcome> outcomes() {
    members.forEach((key, companies) -> {
      var cell = BenchmarkRules.cell(contributions(key, companies));
      alone.put(key, cell);
      hidden.put(key, cell.hiddenBy());
    });
    members.keySet().stream()
        .filter(key -> key.segment() == Segment.ALL && cell(key).published())
        .forEach(this::hideWhatSubtractionWouldReveal);
    var outcomes = new LinkedHashMap<CellKey, Outcome>();
    members.forEach((key, companies) -> outcomes.put(key, outcome(key, companies)));
    return outcomes;
  }

  private void hideWhatSubtractionWouldReveal(CellKey parent) {
    for (var segment : Set.of(Segment.SECTOR, Segment.SIZE)) {
      var children =
          members.keySet().stream()
              .filter(key -> key.segment() == segment && key.parent().equals(parent))
              .sorted(Comparator.comparing(CellKey::value))
              .toList();
      var sizes = new TreeMap<String, Integer>();
      children.forEach(child -> sizes.put(child.value(), companies(child).size()));
      var passing =
          children.stream()
              .filter(child -> cell(child).published())
              .map(CellKey::value)
              .collect(Collectors.toSet());
      var shown = BenchmarkRules.published(sizes, passing);
      children.stream()
          .filter(child -> passing.contains(child.value()) && !shown.contains(child.value()))
          .forEach(child -> hidden.put(child, HiddenBy.SUBTRACTION));
    }
  }

  private Outcome outcome(CellKey key, List<Contributor> companies) {
    var last = before.get(key);
    var reason = hidden.get(key);
    if (reason != null) {
      return new Outcome(reason, last);
    }
    var basis =
        companies.stream().collect(Collectors.toMap(Contributor::company, c -> score(c, key)));
    if (last != null && !BenchmarkRules.mayReplace(last.basis(), basis)) {
      return new Outcome(null, last);
    }
    var cell = cell(key);
    return new Outcome(
        null,
        new Figures(
            Objects.requireNonNull(cell.band()),
            cell.lowerQuartile(),
            Objects.requireNonNull(cell.median()),
            cell.upperQuartile(),
            quarter,
            basis));
  }

  private Cell cell(CellKey key) {
    return Objects.requireNonNull(alone.get(key));
  }

  private List<Contributor> companies(CellKey key) {
    return Objects.requireNonNull(members.get(key));
  }

  private static List<Contribution> contributions(CellKey key, List<Contributor> companies) {
    return companies.stream()
        .map(c -> new Contribution(score(c, key), c.firms(), c.group()))
        .toList();
  }

  private static BigDecimal score(Contributor contributor, CellKey key) {
    return Objects.requireNonNull(contributor.scores().get(key.metric()));
  }
}
