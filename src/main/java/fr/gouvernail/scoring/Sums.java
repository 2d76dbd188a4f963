package fr.gouvernail.scoring;

import fr.gouvernail.scoring.AuditResult.QuestionResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// The formulas of the method over question results: weighted means, exact until published.
final class Sums {

  /// A value from 0 to 4 on the scale 0 to 100.
  private static final long SCALE = 25;

  private Sums() {}

  /// Only what is counted may be asked for its value.
  static int value(QuestionResult question) {
    return Objects.requireNonNull(question.value());
  }

  static int substantiatedValue(QuestionResult question) {
    return Objects.requireNonNull(question.substantiatedValue());
  }

  static List<QuestionResult> counted(List<QuestionResult> questions) {
    return questions.stream().filter(q -> q.state().counted()).toList();
  }

  static int weight(List<QuestionResult> questions) {
    return questions.stream().mapToInt(QuestionResult::weight).sum();
  }

  static int weighted(List<QuestionResult> counted, ToIntFunction<QuestionResult> value) {
    return counted.stream().mapToInt(q -> q.weight() * value.applyAsInt(q)).sum();
  }

  /// 25 × Σ w·v / Σ w; empty if nothing is counted.
  static Optional<Ratio> score(List<QuestionResult> counted, ToIntFunction<QuestionResult> value) {
    return counted.isEmpty()
        ? Optional.empty()
        : Optional.of(Ratio.of(weighted(counted, value)).times(SCALE).dividedBy(weight(counted)));
  }

  /// Σ W·S / Σ W over the dimensions where something is counted; empty if there is none.
  static Optional<Ratio> overall(
      List<QuestionResult> counted,
      Map<String, Integer> dimensionWeights,
      ToIntFunction<QuestionResult> value) {
    var byDimension = new LinkedHashMap<String, List<QuestionResult>>();
    counted.forEach(q -> byDimension.computeIfAbsent(q.dimension(), d -> new ArrayList<>()).add(q));
    var sum = Ratio.ZERO;
    var weights = 0L;
    for (var dimension : byDimension.entrySet()) {
      var weight = Objects.requireNonNull(dimensionWeights.get(dimension.getKey()));
      sum = sum.plus(score(dimension.getValue(), value).orElseThrow().times(weight));
      weights += weight;
    }
    return weights == 0 ? Optional.empty() : Optional.of(sum.dividedBy(weights));
  }

  /// 100 × part / whole; empty if there is no whole.
  static Optional<Ratio> percent(long part, long whole) {
    return whole == 0 ? Optional.empty() : Optional.of(Ratio.of(part).times(100).dividedBy(whole));
  }
}
