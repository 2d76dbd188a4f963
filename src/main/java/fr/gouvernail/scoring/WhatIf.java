package fr.gouvernail.scoring;

import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.scoring.AuditResult.QuestionResult;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// « Et si… »: the score once some actions are done.
public final class WhatIf {

  private WhatIf() {}

  /// @param gain difference of the two published scores, so that the screen adds up
  /// @param dimensions dimension → projected score, counted dimensions only
  /// @param level the projected level after the caps
  public record Projection(
      @Nullable BigDecimal before,
      @Nullable BigDecimal after,
      BigDecimal gain,
      @Nullable String level,
      Map<String, BigDecimal> dimensions) {
    public Projection {
      dimensions = Map.copyOf(dimensions);
    }
  }

  /// Moves every source question of the ticked actions one level up, never above its target.
  ///
  /// @param actions ids of actions of the result; others change nothing
  public static Projection project(
      Questionnaire questionnaire, AuditResult result, Set<String> actions) {
    var ticked =
        result.actions().stream()
            .filter(action -> actions.contains(action.action()))
            .flatMap(action -> action.sourceQuestions().stream())
            .collect(Collectors.toSet());
    var counted =
        Sums.counted(result.questions()).stream()
            .map(q -> ticked.contains(q.id()) ? oneUp(q) : q)
            .toList();
    var weights = new HashMap<String, Integer>();
    var dimensions = new HashMap<String, BigDecimal>();
    for (var dimension : result.dimensions()) {
      weights.put(dimension.id(), dimension.weight());
      Sums.score(
              counted.stream().filter(q -> q.dimension().equals(dimension.id())).toList(),
              Sums::value)
          .ifPresent(score -> dimensions.put(dimension.id(), score.published()));
    }
    var before = result.score();
    var after = Sums.overall(counted, weights, Sums::value).map(Ratio::published).orElse(null);
    if (before == null || after == null) {
      return new Projection(null, null, new BigDecimal("0.0"), null, dimensions);
    }
    var level =
        Levels.read(
                questionnaire,
                after,
                dimensions,
                MaturityScoring.gatesAtZero(counted),
                result.prohibitedUseActive())
            .level();
    return new Projection(before, after, after.subtract(before), level, dimensions);
  }

  private static QuestionResult oneUp(QuestionResult question) {
    var value =
        Math.max(Sums.value(question), Math.min(question.target(), Sums.value(question) + 1));
    return new QuestionResult(
        question.id(),
        question.dimension(),
        question.weight(),
        question.gate(),
        question.state(),
        value,
        question.evidence(),
        question.substantiatedValue(),
        question.target(),
        question.target() - value,
        question.legalInForce());
  }
}
