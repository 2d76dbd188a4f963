package fr.gouvernail.prioritization.model;

import fr.gouvernail.usecase.model.Axis;
import fr.gouvernail.usecase.model.Criterion;
import fr.gouvernail.usecase.model.Matrix;
import fr.gouvernail.usecase.model.Quadrant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a use of AI is scored: by criterion, from 1 to 10; some may be missing. Source: use-case
/// charter §1.6.
public record Scores(Map<Criterion, Integer> values) {

  public static final Scores NONE = new Scores(Map.of());

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
    return score >= Matrix.LEAST && score <= Matrix.MOST;
  }

  /// What an axis is the weighted mean of, in the order in which it is asked.
  public static List<Criterion> criteria(Axis axis) {
    return Arrays.stream(Criterion.values()).filter(c -> c.axis() == axis).toList();
  }

  /// Half up to one decimal; nothing while a score is missing.
  public Optional<BigDecimal> impact() {
    return Matrix.score(Axis.IMPACT, values);
  }

  /// Half up to one decimal; nothing while a score is missing.
  public Optional<BigDecimal> feasibility() {
    return Matrix.score(Axis.FEASIBILITY, values);
  }

  /// Nothing while a score is missing.
  public Optional<Quadrant> quadrant() {
    return Matrix.quadrant(values);
  }

  public boolean isComplete() {
    return values.size() == Criterion.values().length;
  }

  /// The score that a median becomes: half up, as charters hold whole ones.
  public static int kept(BigDecimal median) {
    return median.setScale(0, RoundingMode.HALF_UP).intValueExact();
  }
}
