package fr.gouvernail.scoring;

import static fr.gouvernail.scoring.Samples.QUESTIONNAIRE;
import static fr.gouvernail.scoring.Samples.cast;
import static fr.gouvernail.scoring.Samples.list;
import static fr.gouvernail.scoring.Samples.map;
import static fr.gouvernail.scoring.Samples.number;
import static fr.gouvernail.scoring.Samples.strings;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.questionnaire.EvidenceLevel;
import fr.gouvernail.questionnaire.Facts;
import fr.gouvernail.scoring.AuditComparison.QuestionChange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ScoringOracleTests {

  private final Map<String, Object> oracles = Samples.oracles();

  @TestFactory
  Stream<DynamicTest> roundsHalfUpOnce() {
    return list(oracles, "rounding").stream()
        .map(vector ->
            DynamicTest.dynamicTest(
                (String) vector.get("exact"),
                () ->
                    assertThat(Ratio.of(new BigDecimal((String) vector.get("exact"))).published())
                        .isEqualTo(number(vector.get("published")))));
  }

  @Test
  void scoresOneDimensionAsByHand() {
    var example = map(oracles, "example_1_dimension");
    var answers = new TreeMap<String, Answer>();
    map(example, "answers").forEach((id, a) -> answers.put(id, Samples.answer(cast(a))));
    var result = MaturityScoring.score(QUESTIONNAIRE, inputs(answers, false));
    var data = result.dimension("DAT");
    var expected = map(example, "expected");
    assertThat(data.sumWeight()).isEqualTo(expected.get("sum_w"));
    assertThat(data.sumValue()).isEqualTo(expected.get("sum_wv"));
    assertThat(data.sumSubstantiated()).isEqualTo(expected.get("sum_ws"));
    assertThat(data.score()).isEqualTo(number(expected.get("score")));
    assertThat(data.substantiated()).isEqualTo(number(expected.get("substantiated")));
    assertThat(data.confidence()).isEqualTo(number(expected.get("confidence")));
    assertThat(data.coverage()).isEqualTo(number(expected.get("coverage")));
    assertThat(data.level()).isEqualTo("structuration");
    assertThat(data.notApplicableShare()).isEqualByComparingTo("11.8");
    assertThat(data.notApplicableAlarm()).isFalse();
    assertThat(result.toVerify()).containsExactly("DAT-04");
  }

  @TestFactory
  Stream<DynamicTest> capsTheLevelAndNeverTheScore() {
    return list(oracles, "example_3_caps").stream()
        .map(v -> DynamicTest.dynamicTest((String) v.get("case"), () -> checkCaps(v)));
  }

  private void checkCaps(Map<String, Object> vector) {
    var override = map(vector, "override");
    var answers = new TreeMap<String, Answer>();
    for (var question : QUESTIONNAIRE.questions()) {
      var value =
          override.getOrDefault(
              question.id(), override.getOrDefault(question.dimension(), vector.get("base")));
      answers.put(question.id(), Answer.scored((Integer) value, EvidenceLevel.DOCUMENTED));
    }
    var prohibited = Boolean.TRUE.equals(vector.get("prohibited_use"));
    var result = MaturityScoring.score(QUESTIONNAIRE, inputs(answers, prohibited));
    var expected = map(vector, "expected");
    assertThat(result.score()).isEqualTo(number(expected.get("overall")));
    assertThat(result.rawLevel()).isEqualTo(expected.get("level_raw"));
    assertThat(result.level()).isEqualTo(expected.get("level"));
    assertThat(Samples.codes(result)).isEqualTo(strings(expected.get("caps")));
  }

  @TestFactory
  Stream<DynamicTest> comparesTwoAudits() {
    return list(oracles, "example_4_comparison").stream()
        .map(v ->
            DynamicTest.dynamicTest(v.get("from") + " → " + v.get("to"), () -> checkChange(v)));
  }

  private void checkChange(Map<String, Object> vector) {
    var comparison =
        AuditComparison.between(
            Samples.score(Samples.audit((String) vector.get("from"))),
            Samples.score(Samples.audit((String) vector.get("to"))));
    var expected = map(vector, "expected");
    assertThat(comparison.score().delta()).isEqualTo(number(expected.get("delta_published")));
    assertThat(comparison.score().comparable()).isEqualTo(number(expected.get("delta_comparable")));
    assertThat(comparison.score().scopeEffect()).isEqualTo(number(expected.get("scope_effect")));
    assertThat(comparison.common()).isEqualTo(expected.get("common"));
    assertThat(new HashSet<>(comparison.entered()))
        .isEqualTo(new HashSet<>(strings(expected.get("entered"))));
    assertThat(comparison.left()).isEqualTo(strings(expected.get("left")));
    assertThat(comparison.up()).hasSize((Integer) expected.get("up"));
    assertThat(comparison.same()).hasSize((Integer) expected.get("stable"));
    assertThat(comparison.down().stream().map(QuestionChange::question))
        .containsExactlyElementsOf(strings(expected.get("down")));
    assertThat(comparison.toConfirm()).isFalse();
    var dimensions = map(expected, "dimensions");
    assertThat(comparison.dimensions()).hasSameSizeAs(dimensions.keySet());
    comparison
        .dimensions()
        .forEach(d ->
            assertThat(d.score().comparable())
                .as(d.dimension())
                .isEqualTo(number(dimensions.get(d.dimension()))));
  }

  @TestFactory
  Stream<DynamicTest> ranksMergesAndSchedules() {
    return list(oracles, "recommendation_order").stream()
        .map(v -> DynamicTest.dynamicTest((String) v.get("audit"), () -> checkOrder(v)));
  }

  private void checkOrder(Map<String, Object> vector) {
    var result = Samples.score(Samples.audit((String) vector.get("audit")));
    assertThat(result.actions().stream().map(a -> a.lead().id()))
        .containsExactlyElementsOf(strings(vector.get("order")));
    assertThat(result.actions()).hasSize((Integer) vector.get("merged_count"));
    assertThat(result.actions().stream().mapToInt(a -> 1 + a.alsoAnswers().size()).sum())
        .isEqualTo(vector.get("unmerged_count"));
    assertThat(result.further().stream().map(AuditResult.FurtherStep::question))
        .containsExactlyElementsOf(strings(vector.get("improve")));
    var loads =
        result.actions().stream()
            .map(a ->
                new RoadmapSchedule.Load(
                    a.lead().id(), QUESTIONNAIRE.effort(a.lead().effort()).points()))
            .toList();
    var headcount = result.facts().number("headcount").orElseThrow();
    assertThat(RoadmapSchedule.plan(loads, RoadmapSchedule.capacity(headcount)))
        .containsExactlyInAnyOrderEntriesOf(quarters(vector));
  }

  private static Map<String, Integer> quarters(Map<String, Object> vector) {
    var quarters = new TreeMap<String, Integer>();
    map(vector, "quarters").forEach((id, quarter) -> quarters.put(id, (Integer) quarter));
    return quarters;
  }

  @TestFactory
  Stream<DynamicTest> givesEveryFigureOfTheSampleAudits() {
    return Samples.audits().stream()
        .map(a -> DynamicTest.dynamicTest((String) a.get("id"), () -> checkAudit(a)));
  }

  private void checkAudit(Map<String, Object> audit) {
    var result = Samples.score(audit);
    var expected = map(audit, "expected");
    assertThat(result.score()).isEqualTo(number(expected.get("overall")));
    assertThat(result.substantiated()).isEqualTo(number(expected.get("substantiated")));
    assertThat(result.confidence()).isEqualTo(number(expected.get("confidence")));
    assertThat(result.coverage()).isEqualTo(number(expected.get("coverage")));
    assertThat(result.level()).isEqualTo(expected.get("level"));
    assertThat(Samples.codes(result)).isEqualTo(strings(expected.get("caps")));
    assertThat(result.provisional()).isFalse();
    assertThat(result.progress()).isEqualByComparingTo("100.0");
    map(expected, "dimensions").forEach((id, d) -> checkDimension(result.dimension(id), cast(d)));
    var top = list(expected, "top_recommendations");
    assertThat(
            result.actions().stream()
                .limit(top.size())
                .map(
                    a -> List.<Object>of(a.lead().id(), a.lead().priority(), a.lead().tier().id())))
        .containsExactlyElementsOf(
            top.stream()
                .map(r -> List.of(r.get("id"), number(r.get("priority")), r.get("tier")))
                .toList());
    map(audit, "answers")
        .forEach((id, answer) ->
            assertThat(result.question(id).orElseThrow().state().id())
                .as(id)
                .isEqualTo(cast(answer).get("state")));
    assertThat(
            ClosingCheck.blockers(
                result, new ClosingCheck.Signatures("Margaux", "Thomas", Set.of())))
        .isEmpty();
    assertThat(MaturityScoring.suggestTarget(QUESTIONNAIRE, result.facts()).profile())
        .isEqualTo(audit.get("target_profile"));
  }

  private static void checkDimension(
      AuditResult.DimensionResult dimension, Map<String, Object> expected) {
    assertThat(dimension.sumWeight()).isEqualTo(expected.get("sum_w"));
    assertThat(dimension.sumValue()).isEqualTo(expected.get("sum_wv"));
    assertThat(dimension.score()).isEqualTo(number(expected.get("score")));
    assertThat(dimension.substantiated()).isEqualTo(number(expected.get("substantiated")));
    assertThat(dimension.confidence()).isEqualTo(number(expected.get("confidence")));
  }

  private AuditInputs inputs(Map<String, Answer> answers, boolean prohibited) {
    return new AuditInputs(
        LocalDate.parse("2026-11-23"),
        "approfondi",
        Facts.of(map(oracles, "facts_full")),
        QUESTIONNAIRE.targetProfile("confirme").targets(),
        answers,
        prohibited);
  }
}
