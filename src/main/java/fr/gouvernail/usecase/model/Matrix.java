package fr.gouvernail.usecase.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Scores of the matrix (use-case charter, §1.6).
public final class Matrix {

  public static final int LEAST = 1;
  public static final int MOST = 10;

  /// From here on an axis is high.
  public static final BigDecimal THRESHOLD = new BigDecimal("5.5");

  /// From this spread on, raters have to talk: « À discuter ».
  public static final int WIDE = 4;

  private static final int WHOLE = 2;

  private Matrix() {}

  /// The score of an axis, rounded half up to one decimal; nothing while a sub-criterion has none.
  public static Optional<BigDecimal> score(Axis axis, Map<Criterion, ? extends Number> scores) {
    var sum = BigDecimal.ZERO;
    for (var criterion : Criterion.of(axis)) {
      var score = scores.get(criterion);
      if (score == null) {
        return Optional.empty();
      }
      sum = sum.add(new BigDecimal(score.toString()).multiply(weight(criterion)));
    }
    return Optional.of(sum.setScale(1, RoundingMode.HALF_UP));
  }

  private static BigDecimal weight(Criterion criterion) {
    return BigDecimal.valueOf(criterion.weight(), WHOLE);
  }

  /// Where these scores put a use; nothing while one is missing.
  public static Optional<Quadrant> quadrant(Map<Criterion, ? extends Number> scores) {
    return score(Axis.IMPACT, scores)
        .flatMap(impact ->
            score(Axis.FEASIBILITY, scores).map(feasibility -> quadrant(impact, feasibility)));
  }

  public static Quadrant quadrant(BigDecimal impact, BigDecimal feasibility) {
    boolean feasible = feasibility.compareTo(THRESHOLD) >= 0;
    if (impact.compareTo(THRESHOLD) >= 0) {
      return feasible ? Quadrant.QUICK_WIN : Quadrant.STRATEGIC;
    }
    return feasible ? Quadrant.SMALL_IMPROVEMENT : Quadrant.AVOID;
  }

  /// The median of what several people gave to one sub-criterion; of an even number the mean of the
  /// two in the middle.
  ///
  /// @throws IllegalArgumentException for nobody, or a score outside 1 to 10
  public static BigDecimal median(Collection<Integer> raters) {
    var sorted = sorted(raters);
    int upper = sorted.size() / 2;
    int lower = (sorted.size() - 1) / 2;
    return BigDecimal.valueOf(sorted.get(lower) + sorted.get(upper))
        .divide(BigDecimal.TWO, 1, RoundingMode.UNNECESSARY)
        .stripTrailingZeros();
  }

  private static List<Integer> sorted(Collection<Integer> raters) {
    var sorted = new ArrayList<>(raters);
    Collections.sort(sorted);
    if (sorted.isEmpty() || sorted.getFirst() < LEAST || sorted.getLast() > MOST) {
      throw new IllegalArgumentException("scores from 1 to 10 are expected: " + sorted);
    }
    return sorted;
  }

  /// Between the greatest and the least score.
  ///
  /// @throws IllegalArgumentException for nobody, or a score outside 1 to 10
  public static int spread(Collection<Integer> raters) {
    var sorted = sorted(raters);
    return sorted.getLast() - sorted.getFirst();
  }

  public static boolean isWide(Collection<Integer> raters) {
    return spread(raters) >= WIDE;
  }

  /// What the sheet says, as far as it is scored from 1 to 10.
  public static Map<Criterion, Integer> scores(Values values) {
    var scores = new EnumMap<Criterion, Integer>(Criterion.class);
    for (var line : values.rows(FieldIds.SCORES)) {
      int score = Lines.number(line, "score");
      if (score >= LEAST && score <= MOST) {
        Criterion.of(Lines.text(line, "criterion"))
            .ifPresent(criterion -> scores.putIfAbsent(criterion, score));
      }
    }
    return scores;
  }

  /// The reasons that stand beside them.
  public static Map<Criterion, String> reasons(Values values) {
    var reasons = new EnumMap<Criterion, String>(Criterion.class);
    for (var line : values.rows(FieldIds.SCORES)) {
      Criterion.of(Lines.text(line, "criterion"))
          .ifPresent(criterion -> reasons.putIfAbsent(criterion, Lines.text(line, "reason")));
    }
    return reasons;
  }

  /// These values with those scores, and the reasons that stand beside them by criterion.
  public static Values with(
      Values values, Map<Criterion, Integer> scores, Map<Criterion, String> reasons) {
    var lines = new ArrayList<Map<String, String>>();
    for (var criterion : Criterion.values()) {
      var line = new TreeMap<String, String>();
      var score = scores.get(criterion);
      line.put("criterion", criterion.id());
      line.put("score", score == null ? "" : score.toString());
      line.put("reason", reasons.getOrDefault(criterion, ""));
      if (score != null || !reasons.getOrDefault(criterion, "").isBlank()) {
        lines.add(line);
      }
    }
    return values.withRows(FieldIds.SCORES, lines);
  }
}
