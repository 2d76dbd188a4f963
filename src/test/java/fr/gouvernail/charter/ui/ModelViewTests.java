package fr.gouvernail.charter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.Seen;
import fr.gouvernail.charter.model.GrowingModels;
import fr.gouvernail.charter.model.ResolvedClause;
import fr.gouvernail.questionnaire.Version;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

@Import(ModelViewTests.Models.class)
class ModelViewTests extends CharterPageTest {

  @TestConfiguration(proxyBeanMethods = false)
  static class Models {
    @Bean
    @Primary
    GrowingModels growingModels() {
      return new GrowingModels();
    }
  }

  @Autowired GrowingModels models;

  @AfterEach
  void shrink() {
    models.shrink();
  }

  @Test
  void aDraftSaysThatThereIsANewerModelAndWhereToChoose() {
    open(lead, "review");
    assertThat(Seen.page().select("a[href$='/model']")).isEmpty();
    models.grow();
    open(lead, "review");
    assertThat(Seen.text()).contains("Le modèle a une version 1.1.0");
    assertThat(Seen.page().select("a[href$='/model']")).hasSize(1);
    open(dpo, "review");
    assertThat(Seen.page().select("a[href$='/model']")).isEmpty();
  }

  @Test
  void eachChangeIsTakenOrLeftAndAChoiceTakenBack() {
    as(lead, () -> editing.save(id, "formation", -1, "La formation", "Deux heures par an."));
    models.grow();
    open(lead, "model");
    assertThat(Seen.title()).isEqualTo("Le nouveau modèle change 3 articles");
    assertThat(Seen.page().select("ins").text()).contains("suivie");
    assertThat(Seen.page().select("#clause-formation").text()).contains("Deux heures par an.");
    assertThat(Seen.text()).contains("0 sur 3 choisis");

    choose("Prendre le nouveau texte", "formation");
    assertThat(Seen.text()).contains("1 sur 3 choisis", "Le nouveau texte sera pris");
    choose("Revenir sur ce choix", "formation");
    assertThat(Seen.text()).contains("0 sur 3 choisis");
    choose("Garder notre texte", "formation");
    choose("Ajouter l’article", "sobriete");
    Seen.act("Passer au modèle 1.1.0");
    assertThat(notice()).contains("Il reste des changements");
    assertThat(draft().model().version()).isEqualTo(Version.of("1.0.0"));

    choose("Garder l’article", "propriete");
    Seen.act("Passer au modèle 1.1.0");
    confirm();
    assertThat(draft().model().version()).isEqualTo(Version.of("1.1.0"));
    assertThat(draft().source("formation").markdown()).isEqualTo("Deux heures par an.");
    assertThat(draft().text().clause("sobriete")).isPresent();
    assertThat(draft().text().clause("propriete").orElseThrow().origin())
        .isEqualTo(ResolvedClause.Origin.OWN);
    assertThat(notice()).contains("suit maintenant le modèle 1.1.0");
  }

  @Test
  void choicesOutliveAPageThatIsLoadedAgain() {
    models.grow();
    open(lead, "model");
    choose("Ajouter l’article", "sobriete");
    open(lead, "model");
    assertThat(Seen.text()).contains("1 sur 3 choisis");
    choose("Revenir sur ce choix", "sobriete");
    open(lead, "model");
    assertThat(Seen.text()).contains("0 sur 3 choisis");
  }

  @Test
  void whereNothingIsNewerItSaysSo() {
    open(lead, "model");
    assertThat(Seen.title()).isEqualTo("Votre brouillon suit le dernier modèle.");
    models.grow();
    run(lead, () -> life.submit(id));
    open(lead, "model");
    assertThat(Seen.title()).isEqualTo("Votre brouillon suit le dernier modèle.");
  }

  @Test
  void isForThoseWhoEditAndSpeaksEnglish() {
    models.grow();
    open(dpo, "model");
    assertThat(Seen.title()).isEqualTo("Page introuvable");
    assertThat(statementsFor(lead, "model")).isLessThanOrEqualTo(5);
    open(lead, "model", Locale.ENGLISH);
    assertThat(Seen.title()).isEqualTo("The new model changes 3 clauses");
    assertThat(Seen.text()).doesNotContain("!{").doesNotContainPattern("charter\\.[a-z]+\\.");
  }

  private static void choose(String words, String clause) {
    var button =
        Seen.page().select("#clause-" + clause + " button").stream()
            .filter(b -> b.text().equals(words))
            .findFirst()
            .orElseThrow();
    Seen.act(button.attr("aria-label"));
  }
}
