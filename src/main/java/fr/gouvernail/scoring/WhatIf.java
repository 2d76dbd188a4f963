package fr.gouvernail.scoring;

import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.scoring.AuditResult.Cap;
import fr.gouvernail.scoring.AuditResult.NextLevel;
import fr.gouvernail.scoring.AuditResult.QuestionResult;
import fr.gouvernail.scoring.AuditResult.RankedAction;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// « Et si… »: the score once some actions are done. Holds no more of a result than it takes, so
/// that a page can keep it and project at each tick.
public final class WhatIf {

  private static final BigDecimal NOTHING = new BigDecimal("0.0");

  private final Questionnaire questionnaire;
  private final List<QuestionResult> counted;
  private final Map<String, Integer> weights = new LinkedHashMap<>();
  private final Map<String, List<String>> sources;
  private final boolean prohibitedUse;
  private final @Nullable BigDecimal before;

  private WhatIf(Questionnaire questionnaire, AuditResult result) {
    this.questionnaire = questionnaire;
    counted =
        Sums.counted(result.questions()).stream()
            .map(q -> with(questionnaire, q, Sums.value(q)))
            .toList();
    result.dimensions().forEach(d -> weights.put(d.id(), d.weight()));
    sources =
        result.actions().stream()
            .collect(Collectors.toMap(RankedAction::action, RankedAction::sourceQuestions));
    prohibitedUse = result.prohibitedUseActive();
    before = result.score();
  }

  /// @param gain difference of the two published scores, so that the screen adds up
  /// @param dimensions dimension → projected score, counted dimensions only
  /// @param level the projected level after the caps
  /// @param caps what keeps the level below what the projected score gives
  /// @param next what the level above the projected one asks for; null at the highest
  public record Projection(
      @Nullable BigDecimal before,
      @Nullable BigDecimal after,
      BigDecimal gain,
      @Nullable String level,
      Map<String, BigDecimal> dimensions,
      List<Cap> caps,
      @Nullable NextLevel next) {
    public Projection {
      dimensions = Map.copyOf(dimensions);
      caps = List.copyOf(caps);
    }
  }

  /// What can be projected from a result.
  ///
  /// @param questionnaire the version that the result names
  public static WhatIf of(Questionnaire questionnaire, AuditResult result) {
    return new WhatIf(questionnaire, result);
  }

  /// Moves every source question of the ticked actions one level up, never above its target.
  ///
  /// @param actions ids of actions of the result; others change nothing
  public static Projection project(
      Questionnaire questionnaire, AuditResult result, Set<String> actions) {
    return of(questionnaire, result).project(actions);
  }

  /// The ids of the actions that can be ticked.
  public Set<String> actions() {
    return sources.keySet();
  }

  /// Moves every source question of the ticked actions one level up, never above its target.
  ///
  /// @param actions ids of actions of the result; others change nothing
  public Projection project(Collection<String> actions) {
    var ticked =
        actions.stream()
            .flatMap(action -> sources.getOrDefault(action, List.of()).stream())
            .collect(Collectors.toSet());
    var then = counted.stream().map(q -> ticked.contains(q.id()) ? oneUp(q) : q).toList();
    var dimensions = new HashMap<String, BigDecimal>();
    for (var dimension : weights.keySet()) {
      Sums.score(then.stream().filter(q -> q.dimension().equals(dimension)).toList(), Sums::value)
          .ifPresent(score -> dimensions.put(dimension, score.published()));
    }
    var after = Sums.overall(then, weights, Sums::value).map(Ratio::published).orElse(null);
    if (before == null || after == null) {
      return new Projection(null, null, NOTHING, null, dimensions, List.of(), null);
    }
    var reading =
        Levels.read(
            questionnaire, after, dimensions, MaturityScoring.gatesAtZero(then), prohibitedUse);
    return new Projection(
        before,
        after,
        after.subtract(before),
        reading.level(),
        dimensions,
        reading.caps(),
        reading.next());
  }

  private QuestionResult oneUp(QuestionResult question) {
    var value = Sums.value(question);
    return with(questionnaire, question, Math.max(value, Math.min(question.target(), value + 1)));
  }

  /// The same question at that value, named by the strings that the questionnaire holds anyway.
  private static QuestionResult with(
      Questionnaire questionnaire, QuestionResult question, int value) {
    var model = questionnaire.question(question.id());
    return new QuestionResult(
        model.id(),
        model.dimension(),
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
