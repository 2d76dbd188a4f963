package fr.gouvernail.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.questionnaire.EvidenceLevel;
import fr.gouvernail.scoring.Answer;
import fr.gouvernail.scoring.AuditInputs;
import fr.gouvernail.scoring.AuditResult;
import fr.gouvernail.scoring.MaturityScoring;
import fr.gouvernail.scoring.WhatIf;
import fr.gouvernail.shell.Texts;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Where a cap bites, said in words. The cases are those of worked example 3.
class LevelReasonsTests {

  private static final ResultWords WORDS =
      new ResultWords(
          new Texts(), Locale.FRENCH, ZoneId.of("Europe/Paris"), ClosedSamples.QUESTIONNAIRE);

  @Test
  void aMissingBasicRuleSaysToWhatItLimits() {
    var reasons = reasons(3, Map.of("GOV-02", 0));

    assertThat(reasons.explained())
        .singleElement()
        .satisfies(cap -> {
          assertThat(cap.questions()).containsExactly("GOV-02");
          assertThat(plain(cap.text())).contains("« Maîtrise »", "« Structuration »", "GOV-02");
        });
    assertThat(plain(reasons.gateAtZero())).contains("le niveau ne dépasse pas « Structuration »");
  }

  @Test
  void aBasicRuleThatLimitsNothingYetSaysThatItWill() {
    assertThat(plain(reasons(1, Map.of("GOV-02", 0)).gateAtZero()))
        .contains("elle ne limite rien aujourd’hui");
  }

  @Test
  void aDimensionFarBehindSaysWhatItCosts() {
    var reasons = reasons(4, Map.of("TEC", 2));

    assertThat(plain(reasons.holdsBack("TEC").orElseThrow()))
        .contains("Technologie est à 50,0. Sous 60")
        .contains("de « Excellence » à « Maîtrise »");
    assertThat(reasons.holdsBack("STR")).isEmpty();
  }

  @Test
  void aDimensionThatWillMatterLaterSaysFromWhichLevelOn() {
    var reasons = reasons(2, Map.of("TEC", 1));

    assertThat(reasons.caps()).isEmpty();
    assertThat(plain(reasons.holdsBack("TEC").orElseThrow()))
        .contains("il lui faut 40 pour que l’entreprise puisse atteindre « Maîtrise »");
  }

  @Test
  void aProjectionExplainsItselfTheSameWay() {
    var result = result(3, Map.of("GOV-02", 0));
    var action =
        result.actions().stream()
            .filter(a -> a.sourceQuestions().contains("GOV-02"))
            .findFirst()
            .orElseThrow();
    var then = WhatIf.of(ClosedSamples.QUESTIONNAIRE, result).project(Set.of(action.action()));

    assertThat(then.level()).isEqualTo("maitrise");
    assertThat(new LevelReasons(WORDS, LevelReading.of(then)).caps()).isEmpty();
    assertThat(then.next()).isNotNull();
  }

  private static LevelReasons reasons(int base, Map<String, Integer> others) {
    return new LevelReasons(WORDS, LevelReading.of(result(base, others)));
  }

  private static AuditResult result(int base, Map<String, Integer> others) {
    var sample = ClosedSamples.brevanne().audit().inputs();
    var answers = new HashMap<String, Answer>();
    for (var question : ClosedSamples.QUESTIONNAIRE.questions()) {
      int value =
          others.getOrDefault(question.id(), others.getOrDefault(question.dimension(), base));
      answers.put(question.id(), Answer.scored(value, EvidenceLevel.DOCUMENTED));
    }
    return MaturityScoring.score(
        ClosedSamples.QUESTIONNAIRE,
        new AuditInputs(
            sample.date(), sample.pack(), sample.facts(), sample.targets(), answers, false));
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }
}
