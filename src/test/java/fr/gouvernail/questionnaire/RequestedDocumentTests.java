package fr.gouvernail.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RequestedDocumentTests {

  private static final Questionnaires QUESTIONNAIRES = new Questionnaires();
  private static final Questionnaire MODEL = QUESTIONNAIRES.latest("maturite-ia-pme").orElseThrow();
  private static final RequestedDocuments DOCUMENTS = new RequestedDocuments(QUESTIONNAIRES);

  @Test
  void tenDocumentsAreAskedForInBothLanguages() {
    assertThat(DOCUMENTS.of(MODEL))
        .hasSize(10)
        .allSatisfy(document -> {
          assertThat(document.label().en()).isNotBlank();
          assertThat(document.hint().en()).isNotBlank();
          assertThat(document.questions()).isNotEmpty();
        });
    assertThat(DOCUMENTS.named("charte")).isPresent();
    assertThat(DOCUMENTS.named("inconnu")).isEmpty();
  }

  @Test
  void eachDimensionIsHelpedByOneAtLeast() {
    assertThat(
            DOCUMENTS.of(MODEL).stream()
                .flatMap(document -> document.questions().stream())
                .map(question -> question.substring(0, 3))
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(
            MODEL.dimensions().stream().map(Questionnaire.Dimension::id).toList());
  }

  @Test
  void aFileWithFaultsNamesThemAll() {
    var faulty =
        """
        documents:
          - {id: Charte, label: Charte, hint: Datée, questions: [XYZ-01]}
          - {id: plan, label: Plan, questions: [CUL-01], why: Parce que}
          - {id: plan, label: Plan, hint: Daté, questions: [CUL-01]}
        """;
    assertThatThrownBy(() -> RequestedDocumentReader.read("essai.yaml", faulty, null, MODEL))
        .isInstanceOf(InvalidQuestionnaire.class)
        .hasMessageContaining("no question XYZ-01")
        .hasMessageContaining("lower-case letters")
        .hasMessageContaining("hint")
        .hasMessageContaining("unknown key")
        .hasMessageContaining("appears twice: plan");
  }
}
