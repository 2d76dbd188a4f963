package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A firm writes a questionnaire of its own, tries and publishes it, audits a company with it, and
/// upgrades that audit to the next edition, which a consultant writes and the administrator
/// publishes.
class AuthoringJourneyIT extends Journey {

  @Test
  void aQuestionnaireIsWrittenTriedPublishedAuditedAndFollowed() {
    var page = signIn(window("fr-FR"), MARGAUX, "/portfolio/libraries");
    link(page, "Écrire un questionnaire").click();
    button(page, "Commencer").click();
    assertThat(heading(page)).hasText("Questionnaire sans titre");
    fill(page, "Titre, en français", "Nos jardins");
    assertThat(heading(page)).hasText("Nos jardins");

    at(page, "d1").click();
    fill(page, "Nom, en français", "Le sol");
    question(page, "Ajouter une question", "Le sol est-il couvert ?");
    question(page, "Question suivante", "Avec quoi ?");
    page.getByLabel("Selon la réponse à").selectOption(new SelectOption().setIndex(1));
    page.locator(".gv-draft-choices").getByText("Oui, partout").click();
    saved(page);
    hasNoSeriousAccessibilityFault(page);
    at(page, "head").click();
    button(page, "Ajouter une dimension").click();
    fill(page, "Nom, en français", "L’eau");
    question(page, "Ajouter une question", "L’eau de pluie est-elle gardée ?");
    assertThat(page.locator(".gv-header")).containsText("rien à corriger");

    link(page, "Essayer").click();
    assertThat(heading(page)).hasText("Essayez le questionnaire");
    assertThat(asked(page, "Avec quoi ?")).hasCount(0);
    choose(page, "Le sol est-il couvert ?", "Oui, partout");
    assertThat(asked(page, "Avec quoi ?")).isVisible();
    assertThat(page.locator(".gv-trial-score")).containsText("sur une échelle de 0 à 4");
    hasNoSeriousAccessibilityFault(page);

    link(page, "Revenir à l’écriture").click();
    link(page, "Publier").click();
    button(page, "Publier la version 1").click();
    assertThat(heading(page)).hasText("Le questionnaire est publié.");
    var edition = link(page, "Voir la version publiée").getAttribute("href");

    var audit = audit(page);
    nextEdition(signIn(window("fr-FR"), THOMAS, edition));
    page.navigate(portal.url() + "/portfolio");
    page.locator(".gv-firm-matters a").first().click();
    assertThat(page.locator(".gv-header + .gv-note")).containsText("Thomas Vial");
    button(page, "Publier la version 2").click();
    assertThat(heading(page)).hasText("Le questionnaire est publié.");
    page.navigate(portal.url() + audit);
    link(page, "Voir ce qui changerait").click();
    assertThat(heading(page)).hasText("Ce que change la version 2");
    assertThat(page.locator("ins").first()).containsText("L’eau de pluie est-elle recueillie ?");
    button(page, "Poursuivre avec cette version").click();
    assertThat(page.locator(".gv-context")).containsText("version 2");
  }

  /// The address of an open audit of a company on it, within the portal.
  private static String audit(Page page) {
    page.navigate(portal.url() + "/t/orvalene-expertise/framework-audits/new");
    page.locator("vaadin-select").filter(named("Bibliothèque")).first().click();
    page.locator("vaadin-select-item").filter(named("Nos jardins, version 1")).first().click();
    button(page, "Ouvrir l’audit").click();
    assertThat(page).not().hasURL(Pattern.compile(".*/new$"));
    assertThat(page.locator(".gv-context")).containsText("Nos jardins");
    assertThat(page.locator(".gv-context")).containsText("version 1");
    return page.url().substring(portal.url().length());
  }

  private static void nextEdition(Page page) {
    link(page, "Écrire la version suivante").click();
    button(page, "Écrire la version suivante").click();
    assertThat(page.locator(".gv-header")).containsText("Brouillon de la version 2");
    page.locator(".gv-outline-line").last().click();
    fill(page, "Question, en français", "L’eau de pluie est-elle recueillie ?");
    link(page, "Demander la publication").click();
    assertThat(page.locator("del").first()).containsText("L’eau de pluie est-elle gardée ?");
    button(page, "Demander la publication").click();
    assertThat(page.locator(".gv-header + .gv-note")).containsText("Thomas Vial");
  }

  private static Locator at(Page page, String key) {
    return page.locator("#gv-at-" + key);
  }

  private static void fill(Page page, String label, String words) {
    var field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    field.fill(words);
    field.blur();
    saved(page);
  }

  private static void saved(Page page) {
    assertThat(page.locator("#gv-save-status")).containsText("Enregistré à");
    assertThat(page.locator("#gv-save-status[data-state=saved]")).isVisible();
  }

  /// Adds a question with two statements, no and yes.
  private static void question(Page page, String act, String text) {
    button(page, act).click();
    assertThat(page.getByLabel("Énoncé 5, en français")).isVisible();
    fill(page, "Question, en français", text);
    for (int i = 0; i < 3; i++) {
      button(page, "Retirer l’énoncé 2").click();
    }
    fill(page, "Énoncé 1, en français", "Non");
    fill(page, "Énoncé 2, en français", "Oui, partout");
  }

  private static Locator asked(Page page, String question) {
    return page.locator(".gv-asked-question").filter(named(question));
  }

  private static void choose(Page page, String question, String choice) {
    asked(page, question).getByText(choice, new Locator.GetByTextOptions().setExact(true)).click();
  }
}
