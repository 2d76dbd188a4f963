package fr.gouvernail.scoring;

import static fr.gouvernail.scoring.Samples.QUESTIONNAIRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.EvidenceLevel;
import fr.gouvernail.questionnaire.Facts;
import fr.gouvernail.scoring.AuditResult.CapReason;
import fr.gouvernail.scoring.AuditResult.Confidence;
import fr.gouvernail.scoring.AuditResult.Urgency;
import fr.gouvernail.scoring.ClosingCheck.Reason;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MaturityScoringTests {

  private final AuditInputs brevanne = Samples.inputs(Samples.audit("AUD-BRE-2026"));

  @Test
  void explainsWhatTheNextLevelAsksFor() {
    var next = MaturityScoring.score(QUESTIONNAIRE, brevanne).next();
    assertThat(next.level()).isEqualTo("excellence");
    assertThat(next.minScore()).isEqualTo(80);
    assertThat(next.missingPoints()).isEqualByComparingTo("17.5");
    assertThat(next.conditions().stream().map(AuditResult.Requirement::reason))
        .containsExactly(CapReason.GATE, CapReason.WEAKEST_LINK, CapReason.PROHIBITED_USE);
    assertThat(next.conditions().stream().map(AuditResult.Requirement::held))
        .containsExactly(true, false, true);
    assertThat(next.conditions().get(1).dimensions()).containsExactly("DAT", "CNF", "SEC");
  }

  @Test
  void comesBackUnchangedFromItsJsonSnapshot() {
    var json = JsonMapper.builder().build();
    for (var audit : Samples.audits()) {
      var result = Samples.score(audit);
      var text = json.writeValueAsString(result);
      assertThat(json.readValue(text, AuditResult.class)).isEqualTo(result);
    }
    assertThat(json.writeValueAsString(MaturityScoring.score(QUESTIONNAIRE, brevanne)))
        .contains("\"score\":62.5");
  }

  @Test
  void showsNoScoreWhileNothingIsAnswered() {
    var result = MaturityScoring.score(QUESTIONNAIRE, with(Map.of()));
    assertThat(result.score()).isNull();
    assertThat(result.level()).isNull();
    assertThat(result.progress()).isEqualByComparingTo("0");
    assertThat(result.displayable()).isFalse();
    assertThat(result.provisional()).isTrue();
    assertThat(result.unanswered()).hasSize(52);
  }

  @Test
  void showsADimensionFromSixtyPercent() {
    // STR weighs 14: 8 answered is 57 %, 9 is 64 %.
    var answers = new HashMap<String, Answer>();
    answers.put("STR-01", scored(2));
    answers.put("STR-02", scored(2));
    answers.put("STR-04", scored(2));
    assertThat(dimension(answers).displayable()).isFalse();
    answers.put("STR-05", scored(2));
    assertThat(dimension(answers).displayable()).isTrue();
    assertThat(dimension(answers).provisional()).isTrue();
    assertThat(dimension(answers).progress()).isEqualByComparingTo("64.3");
  }

  private AuditResult.DimensionResult dimension(Map<String, Answer> answers) {
    return MaturityScoring.score(QUESTIONNAIRE, with(answers)).dimension("STR");
  }

  @Test
  void asksTheShortPackOnly() {
    var inputs =
        new AuditInputs(
            brevanne.date(),
            "essentiel",
            brevanne.facts(),
            brevanne.targets(),
            brevanne.answers(),
            false);
    var result = MaturityScoring.score(QUESTIONNAIRE, inputs);
    assertThat(result.questions())
        .hasSize(
            (int)
                QUESTIONNAIRE.questions().stream()
                    .filter(q -> q.pack().equals("essentiel"))
                    .count())
        .noneMatch(q -> q.id().equals("STR-04"));
    assertThat(result.provisional()).isFalse();
  }

  @Test
  void raisesTheAlarmAboveTwentyPercentSetAside() {
    // CUL weighs 14: 2 is 14.3 %, 4 is 28.6 %.
    var answers = new HashMap<>(brevanne.answers());
    answers.put("CUL-02", Answer.notApplicable("Aucune compétence à couvrir ici"));
    var one = MaturityScoring.score(QUESTIONNAIRE, with(answers));
    assertThat(one.dimension("CUL").notApplicableAlarm()).isFalse();
    answers.put("CUL-06", Answer.notApplicable("Aucun outil à faire adopter ici"));
    var two = MaturityScoring.score(QUESTIONNAIRE, with(answers));
    assertThat(two.dimension("CUL").notApplicableShare()).isEqualByComparingTo("28.6");
    assertThat(
            ClosingCheck.blockers(
                two, new ClosingCheck.Signatures("Margaux", "margaux ", Set.of())))
        .extracting(ClosingCheck.Blocker::reason)
        .containsExactly(Reason.UNCONFIRMED_NOT_APPLICABLE, Reason.MISSING_NAMES);
    assertThat(
            ClosingCheck.blockers(
                two, new ClosingCheck.Signatures("Margaux", "Thomas", Set.of("CUL"))))
        .isEmpty();
  }

  @Test
  void doesNotAcceptAQuestionSetAsideWithoutRightOrReason() {
    var answers = new HashMap<>(brevanne.answers());
    answers.put("GOV-01", Answer.notApplicable("Une raison assez longue"));
    answers.put("STR-01", Answer.notApplicable("   trop court   "));
    var result = MaturityScoring.score(QUESTIONNAIRE, with(answers));
    assertThat(result.unanswered()).containsExactly("STR-01", "GOV-01");
  }

  @Test
  void showsTheQuestionsOfAnUnknownFactAndForbidsClosing() {
    var facts = brevanne.facts().with("client_facing", null);
    var inputs =
        new AuditInputs(
            brevanne.date(), brevanne.pack(), facts, brevanne.targets(), brevanne.answers(), false);
    var result = MaturityScoring.score(QUESTIONNAIRE, inputs);
    assertThat(result.question("CNF-05").orElseThrow().state()).isEqualTo(AnswerState.UNANSWERED);
    assertThat(result.unknownFacts()).containsExactly("client_facing");
    assertThat(ClosingCheck.blockers(result, new ClosingCheck.Signatures("A", "B", Set.of())))
        .extracting(ClosingCheck.Blocker::reason)
        .containsExactly(Reason.UNANSWERED_QUESTIONS, Reason.UNKNOWN_FACTS);
  }

  @Test
  void readsTheUrgencyOfADutyFromTheDateOfTheAudit() {
    assertThat(urgency("2025-08-01")).isEqualTo(Urgency.NONE);
    assertThat(urgency("2025-08-02")).isEqualTo(Urgency.DUTY_WITHIN_A_YEAR);
    assertThat(urgency("2026-08-01")).isEqualTo(Urgency.DUTY_WITHIN_A_YEAR);
    assertThat(urgency("2026-08-02")).isEqualTo(Urgency.DUTY_IN_FORCE);
  }

  /// CNF-05 rests on a duty that applies from 2 August 2026.
  private Urgency urgency(String date) {
    var inputs =
        new AuditInputs(
            LocalDate.parse(date),
            "approfondi",
            brevanne.facts().with("client_facing", true),
            brevanne.targets(),
            Map.of("CNF-05", scored(1)),
            false);
    return MaturityScoring.score(QUESTIONNAIRE, inputs).actions().getFirst().lead().urgency();
  }

  @Test
  void aimsAtThreeAtLeastWhereTheLawAsks() {
    var low = new HashMap<String, Integer>();
    QUESTIONNAIRE.dimensions().forEach(d -> low.put(d.id(), 2));
    var inputs =
        new AuditInputs(
            brevanne.date(), "approfondi", brevanne.facts(), low, brevanne.answers(), false);
    var result = MaturityScoring.score(QUESTIONNAIRE, inputs);
    assertThat(result.question("CUL-01").orElseThrow().target()).isEqualTo(3);
    assertThat(result.question("CUL-04").orElseThrow().target()).as("under 50 people").isEqualTo(2);
  }

  @Test
  void suggestsATargetAndSaysWhy() {
    var small =
        Facts.of(
            Map.of(
                "headcount",
                12,
                "high_risk",
                false,
                "is_provider",
                false,
                "sensitive_data",
                false));
    assertThat(MaturityScoring.suggestTarget(QUESTIONNAIRE, small))
        .isEqualTo(
            new TargetSuggestion(
                "essentiel",
                List.of("headcount", "sensitive_data", "high_risk", "is_provider"),
                List.of()));
    var sensitive =
        MaturityScoring.suggestTarget(QUESTIONNAIRE, small.with("sensitive_data", true));
    assertThat(sensitive.profile()).isEqualTo("avance");
    assertThat(sensitive.because()).containsExactly("sensitive_data");
    assertThat(MaturityScoring.suggestTarget(QUESTIONNAIRE, small.with("headcount", 20)).profile())
        .isEqualTo("confirme");
    var unsure = MaturityScoring.suggestTarget(QUESTIONNAIRE, small.with("high_risk", null));
    assertThat(unsure.profile()).isEqualTo("confirme");
    assertThat(unsure.unknown()).containsExactly("high_risk");
  }

  @Test
  void labelsTheConfidence() {
    assertThat(MaturityScoring.score(QUESTIONNAIRE, brevanne).confidenceLabel())
        .isEqualTo(Confidence.HIGH);
    var declared = new HashMap<String, Answer>();
    QUESTIONNAIRE.questions().forEach(q -> declared.put(q.id(), scored(1)));
    var result = MaturityScoring.score(QUESTIONNAIRE, with(declared));
    assertThat(result.confidenceLabel()).isEqualTo(Confidence.LOW);
    assertThat(result.mostlyDeclared()).isTrue();
  }

  @Test
  void projectsTheFirstActionOfAnAudit() {
    var result = Samples.score(Samples.audit("AUD-BRE-2025"));
    var first = result.actions().getFirst();
    var projection = WhatIf.project(QUESTIONNAIRE, result, Set.of(first.action()));
    // CNF: Σ w·v goes from 2 to 5 for a weight of 5, so 10.0 to 25.0; 15 % of it is gained: 22.98 +
    // 2.25.
    assertThat(projection.dimensions().get("CNF")).isEqualByComparingTo("25.0");
    assertThat(projection.after()).isEqualByComparingTo("25.2");
    assertThat(projection.gain()).isEqualByComparingTo("2.2");
  }

  @Test
  void refusesForgedInputs() {
    assertThatThrownBy(() -> scored(5)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> scored(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Answer(AnswerState.UNKNOWN, 3, null, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> MaturityScoring.score(QUESTIONNAIRE, with(Map.of("XXX-01", scored(1)))))
        .hasMessageContaining("XXX-01");
    var noTarget =
        new AuditInputs(brevanne.date(), "approfondi", brevanne.facts(), Map.of(), Map.of(), false);
    assertThatThrownBy(() -> MaturityScoring.score(QUESTIONNAIRE, noTarget))
        .hasMessageContaining("STR");
    var noPack =
        new AuditInputs(
            brevanne.date(), "autre", brevanne.facts(), brevanne.targets(), Map.of(), false);
    assertThatThrownBy(() -> MaturityScoring.score(QUESTIONNAIRE, noPack))
        .isInstanceOf(NoSuchElementException.class);
  }

  private AuditInputs with(Map<String, Answer> answers) {
    return Samples.withAnswers(brevanne, answers);
  }

  private static Answer scored(int value) {
    return Answer.scored(value, EvidenceLevel.DECLARED);
  }
}
