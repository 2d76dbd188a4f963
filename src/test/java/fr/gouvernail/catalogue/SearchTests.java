package fr.gouvernail.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.questionnaire.Folded;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SearchTests {

  private final UseCaseModels models = Catalogues.USE_CASE_MODELS;

  @Test
  void findsWithoutAccentsAndCase() {
    assertThat(found("PREVISION", Locale.FRENCH)).contains("UC-07", "UC-19");
    assertThat(found("prévision", Locale.FRENCH)).isEqualTo(found("PREVISION", Locale.FRENCH));
    assertThat(found("metier", Locale.FRENCH)).containsExactly("UC-15");
  }

  @Test
  void findsWordsTypedByHalfAndWithOtherEndings() {
    assertThat(found("rapproch", Locale.FRENCH)).contains("UC-02");
    assertThat(found("facture", Locale.FRENCH)).contains("UC-01");
    assertThat(found("traductions", Locale.FRENCH)).containsExactly("UC-15");
  }

  @Test
  void wantsEveryWordAndPutsTitlesFirst() {
    assertThat(found("prévision des ventes", Locale.FRENCH).getFirst()).isEqualTo("UC-19");
    assertThat(found("prévision éléphant", Locale.FRENCH)).isEmpty();
    assertThat(found("contrats", Locale.FRENCH).getFirst()).isEqualTo("UC-25");
  }

  @Test
  void findsByFunctionAndCategory() {
    assertThat(found("ressources humaines", Locale.FRENCH))
        .containsExactlyInAnyOrder("UC-09", "UC-10", "UC-11");
    assertThat(found("juridique", Locale.FRENCH)).contains("UC-25");
  }

  @Test
  void searchesInTheLanguageOfTheReader() {
    assertThat(found("invoice", Locale.ENGLISH)).contains("UC-01");
    assertThat(found("meeting minutes", Locale.ENGLISH)).containsExactly("UC-27");
  }

  @Test
  void findsAllForNothingAndNothingForSigns() {
    assertThat(found(" ", Locale.FRENCH)).hasSize(30);
    assertThat(found("de la", Locale.FRENCH)).as("words without meaning").isNotEmpty();
    assertThat(found("zzz", Locale.FRENCH)).isEmpty();
    assertThat(found("x".repeat(10_000), Locale.FRENCH)).isEmpty();
  }

  @Test
  void foldsWhateverIsTyped() {
    assertThat(Folded.of("  L’Œuvre d'été – n° 12 ! ")).isEqualTo("l oeuvre d ete n 12");
    assertThat(Folded.of("ﬁchier ＡＢＣ")).isEqualTo("fichier abc");
    assertThat(Folded.of("İstanbul")).isEqualTo("istanbul");
    assertThat(Folded.of("…")).isEmpty();
  }

  private List<String> found(String words, Locale locale) {
    return models.matching(words, locale).stream().map(UseCaseModel::id).toList();
  }
}
