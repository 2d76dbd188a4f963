package fr.gouvernail.scoring;

import fr.gouvernail.scoring.AuditComparison.Change;
import fr.gouvernail.scoring.AuditComparison.DimensionChange;
import fr.gouvernail.scoring.AuditComparison.QuestionChange;
import fr.gouvernail.scoring.AuditComparison.Trend;
import fr.gouvernail.scoring.AuditResult.DimensionResult;
import fr.gouvernail.scoring.AuditResult.QuestionResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Puts two results side by side: as published, and on the questions that both counted with the
/// later weights.
final class Comparing {

  private static final BigDecimal STABLE_BELOW = new BigDecimal("3.0");

  private final AuditResult before;
  private final AuditResult after;
  private final Map<String, Integer> weights = new HashMap<>();

  /// The common questions as they were, with the later id, dimension and weight.
  private final List<QuestionResult> then = new ArrayList<>();

  /// The same questions as they are, in the same order.
  private final List<QuestionResult> now = new ArrayList<>();

  private final List<String> entered = new ArrayList<>();
  private final List<String> left = new ArrayList<>();

  Comparing(AuditResult before, AuditResult after, Map<String, String> newIds) {
    this.before = before;
    this.after = after;
    after.dimensions().forEach(d -> weights.put(d.id(), d.weight()));
    var kept = new LinkedHashMap<String, QuestionResult>();
    for (var question : Sums.counted(before.questions())) {
      var id = newIds.get(question.id());
      if (id == null) {
        left.add(question.id());
      } else {
        kept.put(id, question);
      }
    }
    for (var question : Sums.counted(after.questions())) {
      var old = kept.remove(question.id());
      if (old == null) {
        entered.add(question.id());
      } else {
        then.add(moved(old, question));
        now.add(question);
      }
    }
    kept.values().forEach(q -> left.add(q.id()));
  }

  AuditComparison compare() {
    var down = new ArrayList<QuestionChange>();
    var up = new ArrayList<QuestionChange>();
    var same = new ArrayList<QuestionChange>();
    for (var i = 0; i < now.size(); i++) {
      var question = now.get(i);
      var change =
          new QuestionChange(
              question.id(), question.dimension(), Sums.value(then.get(i)), Sums.value(question));
      (change.after() > change.before() ? up : change.after() < change.before() ? down : same)
          .add(change);
    }
    return new AuditComparison(
        change(before.score(), after.score(), then, now, Sums::value),
        change(before.substantiated(), after.substantiated(), then, now, Sums::substantiatedValue),
        after.dimensions().stream().map(this::dimension).toList(),
        down,
        up,
        same,
        entered,
        left,
        low(before.confidence()) || low(after.confidence()));
  }

  private DimensionChange dimension(DimensionResult later) {
    var old = before.dimensions().stream().filter(d -> d.id().equals(later.id())).findFirst();
    var thenHere = in(then, later.id());
    var nowHere = in(now, later.id());
    return new DimensionChange(
        later.id(),
        change(
            old.map(DimensionResult::score).orElse(null),
            later.score(),
            thenHere,
            nowHere,
            Sums::value),
        change(
            old.map(DimensionResult::substantiated).orElse(null),
            later.substantiated(),
            thenHere,
            nowHere,
            Sums::substantiatedValue),
        low(old.map(DimensionResult::confidence).orElse(null)) || low(later.confidence()));
  }

  private Change change(
      @Nullable BigDecimal first,
      @Nullable BigDecimal second,
      List<QuestionResult> common,
      List<QuestionResult> commonNow,
      ToIntFunction<QuestionResult> value) {
    var delta = difference(second, first);
    var comparableBefore = published(Sums.overall(common, weights, value));
    var comparableAfter = published(Sums.overall(commonNow, weights, value));
    var comparable = difference(comparableAfter, comparableBefore);
    return new Change(
        first,
        second,
        delta,
        comparableBefore,
        comparableAfter,
        comparable,
        difference(delta, comparable),
        comparable == null ? null : trend(comparable));
  }

  private static Trend trend(BigDecimal change) {
    return change.abs().compareTo(STABLE_BELOW) < 0
        ? Trend.STABLE
        : change.signum() > 0 ? Trend.UP : Trend.DOWN;
  }

  private static QuestionResult moved(QuestionResult old, QuestionResult later) {
    return new QuestionResult(
        later.id(),
        later.dimension(),
        later.weight(),
        later.gate(),
        old.state(),
        old.value(),
        old.evidence(),
        old.substantiatedValue(),
        old.target(),
        old.gap(),
        old.legalInForce());
  }

  private static List<QuestionResult> in(List<QuestionResult> questions, String dimension) {
    return questions.stream().filter(q -> q.dimension().equals(dimension)).toList();
  }

  private static boolean low(@Nullable BigDecimal confidence) {
    return confidence != null && MaturityScoring.label(confidence) == AuditResult.Confidence.LOW;
  }

  private static @Nullable BigDecimal published(Optional<Ratio> ratio) {
    return ratio.map(Ratio::published).orElse(null);
  }

  private static @Nullable BigDecimal difference(
      @Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null || other == null ? null : one.subtract(other);
  }
}
