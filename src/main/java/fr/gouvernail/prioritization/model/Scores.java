package fr.gouvernail.prioritization.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a use of AI is scored: by criterion, from 1 to 10; some may be missing. Source: use-case
/// charter §1.6.
public record Scores(Map<Criterion, Integer> values) {

  public static final Scores NONE = new Scores(Map.of());

  /// From this distance between the lowest and the highest vote on, people should talk.
  public static final int WIDE = 4;

  /// @throws IllegalArgumentException for a score outside 1 to 10
  public Scores {
    values.forEach((criterion, score) -> {
      if (!isScore(score)) {
        throw new IllegalArgumentException(criterion + " scored " + score);
      }
    });
    var inOrder = new EnumMap<Criterion, Integer>(Criterion.class);
    inOrder.putAll(values);
    values = java.util.Collections.unmodifiableMap(inOrder);
  }

  /// Those of a use-case charter: by the ids of the criteria, others left out.
  public static Scores of(Map<String, Integer> byId) {
    var values = new EnumMap<Criterion, Integer>(Criterion.class);
    byId.forEach((id, score) -> Criterion.of(id).ifPresent(c -> values.put(c, score)));
    return new Scores(values);
  }

  /// By the ids of the criteria, in their order.
  public Map<String, Integer> byId() {
    var byId = new LinkedHashMap<String, Integer>();
    values.forEach((criterion, score) -> byId.put(criterion.id(), score));
    return byId;
  }

  /// Whether one can give this.
  public static boolean isScore(int score) {
    return score >= Criterion.LEAST && score <= Criterion.MOST;
  }

  /// The weighted mean of the axis, half up to one decimal; nothing while a score is missing.
  public Optional<BigDecimal> on(Axis axis) {
    int sum = 0;
    for (var criterion : axis.criteria()) {
      var score = values.get(criterion);
      if (score == null) {
        return Optional.empty();
      }
      sum += criterion.weight() * score;
    }
    return Optional.of(BigDecimal.valueOf(sum, 2).setScale(1, RoundingMode.HALF_UP));
  }

  public Optional<BigDecimal> impact() {
    return on(Axis.IMPACT);
  }

  public Optional<BigDecimal> feasibility() {
    return on(Axis.FEASIBILITY);
  }

  /// Nothing while a score is missing.
  public Optional<Quadrant> quadrant() {
    return impact().flatMap(i -> feasibility().map(f -> Quadrant.of(i, f)));
  }

  public boolean isComplete() {
    return values.size() == Criterion.values().length;
  }

  /// The same with others in the place of some.
  public Scores with(Map<Criterion, Integer> others) {
    var all = new EnumMap<Criterion, Integer>(Criterion.class);
    all.putAll(values);
    all.putAll(others);
    return new Scores(all);
  }

  /// The middle vote; between the two middle ones of an even number.
  ///
  /// @throws IllegalArgumentException without a vote
  public static BigDecimal median(Collection<Integer> votes) {
    if (votes.isEmpty()) {
      throw new IllegalArgumentException("the median of nothing");
    }
    List<Integer> sorted = votes.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? BigDecimal.valueOf(sorted.get(middle))
        : BigDecimal.valueOf((sorted.get(middle - 1) + sorted.get(middle)) * 5L, 1)
            .stripTrailingZeros();
  }

  /// The score that a median becomes: half up, as charters hold whole ones.
  public static int kept(BigDecimal median) {
    return median.setScale(0, RoundingMode.HALF_UP).intValueExact();
  }

  /// From the lowest to the highest vote.
  public static int spread(Collection<Integer> votes) {
    var all = votes.stream().mapToInt(Integer::intValue).summaryStatistics();
    return votes.isEmpty() ? 0 : all.getMax() - all.getMin();
  }

  /// Whether the votes lie so far apart that people should talk.
  public static boolean isWide(Collection<Integer> votes) {
    return spread(votes) >= WIDE;
  }
}
