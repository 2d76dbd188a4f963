package fr.gouvernail.scoring;

import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.questionnaire.Question.Recommendation;
import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.scoring.AuditResult.FurtherStep;
import fr.gouvernail.scoring.AuditResult.QuestionResult;
import fr.gouvernail.scoring.AuditResult.RankedAction;
import fr.gouvernail.scoring.AuditResult.RankedRecommendation;
import fr.gouvernail.scoring.AuditResult.Tier;
import fr.gouvernail.scoring.AuditResult.Urgency;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Ranks the recommendations of an audit and merges those that ask for the same action.
final class Ranking {

  /// 10 · 3 · 4 · 10: the largest product of impact, weight, gap and feasibility is worth 100.
  private static final long DIVISOR = 12;

  private static final BigDecimal HIGHEST = new BigDecimal("100.0");
  private static final BigDecimal PRIORITY_FROM = new BigDecimal("30");
  private static final BigDecimal PLANNED_FROM = new BigDecimal("12");
  private static final int NEAR_DAYS = 365;
  private static final int COMPLIANT = 3;

  private static final Comparator<RankedRecommendation> ORDER =
      Comparator.comparing(RankedRecommendation::tier)
          .thenComparing(RankedRecommendation::priority, Comparator.reverseOrder())
          .thenComparing(RankedRecommendation::weight, Comparator.reverseOrder())
          .thenComparing(RankedRecommendation::id);

  private Ranking() {}

  static List<RankedAction> actions(
      Questionnaire questionnaire, List<QuestionResult> questions, AuditInputs inputs) {
    var byAction = new LinkedHashMap<String, List<RankedRecommendation>>();
    Sums.counted(questions).stream()
        .flatMap(result -> recommendation(questionnaire, result, inputs))
        .sorted(ORDER)
        .forEach(r -> byAction.computeIfAbsent(r.action(), a -> new ArrayList<>()).add(r));
    var actions = new ArrayList<RankedAction>();
    byAction.forEach((action, lines) ->
        actions.add(
            new RankedAction(
                actions.size() + 1, action, lines.getFirst(), lines.subList(1, lines.size()))));
    return actions;
  }

  static List<FurtherStep> further(List<QuestionResult> questions) {
    return Sums.counted(questions).stream()
        .filter(q -> Sums.value(q) == 3 && q.target() == 4)
        .map(q -> new FurtherStep(q.id(), q.dimension(), q.weight()))
        .toList();
  }

  private static Stream<RankedRecommendation> recommendation(
      Questionnaire questionnaire, QuestionResult result, AuditInputs inputs) {
    var value = Sums.value(result);
    if (value >= result.target()) {
      return Stream.empty();
    }
    var question = questionnaire.question(result.id());
    return question.recommendation(value).stream()
        .map(advice -> rank(questionnaire, question, result, advice, inputs));
  }

  private static RankedRecommendation rank(
      Questionnaire questionnaire,
      Question question,
      QuestionResult result,
      Recommendation advice,
      AuditInputs inputs) {
    var value = Sums.value(result);
    var gap = Objects.requireNonNull(result.gap());
    var urgency = urgency(question, result, inputs);
    var priority =
        Ratio.of((long) advice.impact() * question.weight() * gap * advice.feasibility())
            .times(Ratio.of(questionnaire.effort(advice.effort()).factor()))
            .times(factor(urgency))
            .dividedBy(DIVISOR)
            .published()
            .min(HIGHEST);
    return new RankedRecommendation(
        advice.id(),
        question.id(),
        question.dimension(),
        advice.action(),
        advice.roadmapStep(),
        value,
        result.target(),
        gap,
        question.weight(),
        advice.impact(),
        advice.feasibility(),
        advice.effort(),
        urgency,
        priority,
        tier(result, priority),
        questionnaire.matrix().place(advice.impact(), advice.feasibility()).id());
  }

  private static Tier tier(QuestionResult result, BigDecimal priority) {
    if (Sums.value(result) == 0 && (result.gate() || result.legalInForce())) {
      return Tier.BLOCKING;
    }
    return priority.compareTo(PRIORITY_FROM) >= 0
        ? Tier.PRIORITY
        : priority.compareTo(PLANNED_FROM) >= 0 ? Tier.PLANNED : Tier.OPPORTUNISTIC;
  }

  private static Urgency urgency(Question question, QuestionResult result, AuditInputs inputs) {
    if (result.legalInForce()) {
      return Sums.value(result) < COMPLIANT ? Urgency.DUTY_IN_FORCE : Urgency.NONE;
    }
    var legal = question.legal();
    return legal != null
            && legal.condition().evaluate(inputs.facts()).possible()
            && soonAfter(legal.appliesFrom(), inputs.date())
        ? Urgency.DUTY_WITHIN_A_YEAR
        : Urgency.NONE;
  }

  private static boolean soonAfter(LocalDate start, LocalDate audit) {
    return start.isAfter(audit) && !start.isAfter(audit.plusDays(NEAR_DAYS));
  }

  private static Ratio factor(Urgency urgency) {
    return switch (urgency) {
      case DUTY_IN_FORCE -> Ratio.of(125).dividedBy(100);
      case DUTY_WITHIN_A_YEAR -> Ratio.of(110).dividedBy(100);
      case NONE -> Ratio.of(1);
    };
  }
}
