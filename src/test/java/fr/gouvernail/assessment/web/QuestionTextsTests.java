package fr.gouvernail.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.questionnaire.Questionnaires;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class QuestionTextsTests {

  private static final Questionnaire MODEL =
      new Questionnaires().latest("maturite-ia-pme").orElseThrow();

  private final QuestionTexts texts = new QuestionTexts();

  @Test
  void holdsAllThatTheScreenNeedsToShowAnyDimension() {
    var book = read(Locale.FRENCH);

    assertThat(book.get("dimensions")).hasSize(MODEL.dimensions().size());
    assertThat(book.get("questions")).hasSize(MODEL.questions().size());
    for (var dimension : book.get("dimensions")) {
      assertThat(dimension.propertyNames()).contains("id", "label", "description", "opening");
    }
    // As frontend/assessment/model.ts reads them.
    for (var question : book.get("questions")) {
      assertThat(question.propertyNames())
          .contains(
              "id",
              "dimension",
              "pack",
              "label",
              "text",
              "help",
              "weight",
              "respondent",
              "na",
              "levels",
              "examples");
      assertThat(question.get("levels")).hasSize(5);
      assertThat(MODEL.question(question.get("id").asString()).dimension())
          .isEqualTo(question.get("dimension").asString());
    }
  }

  @Test
  void hasAnAddressForEachLanguageThatChangesWithTheWords() {
    var french = texts.address("/t/essai/assessments/1", MODEL, Locale.FRANCE);
    var english = texts.address("/t/essai/assessments/1", MODEL, Locale.UK);

    assertThat(french).startsWith("/t/essai/assessments/1/questions/fr?");
    assertThat(english).startsWith("/t/essai/assessments/1/questions/en?");
    assertThat(french.substring(french.indexOf('?')))
        .isNotEqualTo(english.substring(english.indexOf('?')));
    assertThat(texts.address("/t/essai/assessments/1", MODEL, Locale.GERMAN)).isEqualTo(french);
    assertThat(read(Locale.ENGLISH).get("questions").get(0).get("label").asString())
        .isEqualTo("Direction set by management");
  }

  private JsonNode read(Locale locale) {
    return JsonMapper.shared().readTree(texts.bytes(MODEL, locale));
  }
}
