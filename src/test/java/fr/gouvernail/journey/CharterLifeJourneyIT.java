package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The AI lead edits a clause and asks the reviewers; one of them comments and gives an opinion on
/// a phone; the director reads both, settles the dates and signs; the portal, started anew on the
/// day, brings the version into force, and an employee reads it.
class CharterLifeJourneyIT extends Journey {

  private static final String SOPHIE = "sophie.lantier@brevanne.example.org";
  private static final String HOME = "/t/ateliers-brevanne";
  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  @Test
  void aVersionGoesFromDraftToForce() {
    // Another journey may have listed a tool in this draft of which not everything is known yet.
    portal.change(
        "update tool set hosting = 'France', agreement = 'SIGNED' where hosting = '' or agreement is null");
    var yanis = signIn(window("fr-FR"), YANIS, HOME + "/charter");
    link(yanis, "Version 1.2").click();
    assertThat(yanis.locator("main")).containsText("Ce texte est en préparation");
    link(yanis, "Lire et commenter").click();
    assertThat(heading(yanis)).hasText("Écrire et commenter la version 1.2");
    edits(yanis);
    link(yanis, "Étapes et approbation").click();
    assertThat(heading(yanis)).containsText("peut partir en relecture");
    hasNoSeriousAccessibilityFault(yanis);
    button(yanis, "Mettre en relecture").click();
    dialogHasNoSeriousAccessibilityFault(yanis);
    inDialog(yanis, "Mettre en relecture").click();
    assertThat(heading(yanis)).containsText("attend l’approbation de la direction");
    assertThat(button(yanis, "Approuver et signer")).hasCount(0);
    var version = yanis.url().replaceAll(".*/charter/|/approval.*", "");

    var sophie = signIn(window("fr-FR", 390, 844), SOPHIE, HOME + "/notices");
    sophie.getByText("La version 1.2 de la charte attend votre avis.").click();
    assertThat(heading(sophie)).hasText("Relire la version 1.2 et donner votre avis");
    reviews(sophie);

    var claire = signIn(window("fr-FR"), CLAIRE, HOME + "/charter/" + version + "/approval");
    approves(claire);

    portal.change(
        "update charter set effective_on = ? where state = 'APPROVED'", paris().toString());
    portal.kill();
    portal.start();
    var leo = signIn(window("fr-FR"), LEO, HOME + "/charter");
    await()
        .atMost(Duration.ofMinutes(3))
        .untilAsserted(() -> {
          leo.reload();
          assertThat(heading(leo)).isVisible();
          assertThat(leo.locator("main").innerText()).contains("version 1.2");
        });
    assertThat(leo.locator("main")).containsText("Deux heures par an");
  }

  private static void edits(Page page) {
    var clause = page.locator("#clause-formation");
    clause.getByText("Modifier", new Locator.GetByTextOptions().setExact(true)).click();
    var words = page.getByLabel("Texte", new Page.GetByLabelOptions().setExact(true));
    assertThat(words).isVisible();
    hasNoSeriousAccessibilityFault(page);
    words.fill("Deux heures par an");
    words.press("Control+a");
    button(page, "Gras").click();
    assertThat(words).hasValue("**Deux heures par an**");
    assertThat(page.locator(".gv-clause-preview strong")).hasText("Deux heures par an");
    assertThat(page.getByText(Pattern.compile("^Enregistré à"))).isVisible();
    words.press("Control+z");
    assertThat(words).hasValue("Deux heures par an");
    button(page, "Enregistrer et fermer").click();
    assertThat(clause).containsText("Modifié");
    hasNoSeriousAccessibilityFault(page);
  }

  private static void reviews(Page page) {
    assertThat(tooWide(page)).isEmpty();
    page.locator("#clause-formation [data-act=comment]").click();
    page.getByLabel(Pattern.compile("^Votre commentaire sur")).fill("Qui forme les intérimaires ?");
    button(page, "Envoyer le commentaire").click();
    assertThat(page.locator("#clause-formation")).containsText("Qui forme les intérimaires ?");
    assertThat(tooWide(page)).isEmpty();
    hasNoSeriousAccessibilityFault(page);
    button(page, "Donner mon avis").click();
    page.getByLabel("Favorable avec réserves").check();
    inDialog(page, "Donner cet avis").click();
    assertThat(page.getByText("Dites vos réserves ou vos raisons")).isVisible();
    dialogHasNoSeriousAccessibilityFault(page);
    page.getByLabel("Vos réserves ou vos raisons").fill("Si les intérimaires sont formés.");
    inDialog(page, "Donner cet avis").click();
    assertThat(button(page, "Changer mon avis")).isVisible();
  }

  private static void approves(Page page) {
    assertThat(heading(page)).hasText("Approuver la version 1.2 de la charte ?");
    assertThat(page.locator("main")).containsText("Si les intérimaires sont formés.");
    assertThat(page.locator(".gv-charter-changes ins").first()).isVisible();
    hasNoSeriousAccessibilityFault(page);
    button(page, "Approuver et signer").click();
    assertThat(page.getByText("Des points sont à régler avant l’approbation").first()).isVisible();

    var today = paris();
    types(page, "Date d’entrée en vigueur", today.minusDays(1));
    assertThat(page.getByText("La date d’entrée en vigueur est passée.").first()).isVisible();
    assertThat(field(page, "Date d’entrée en vigueur")).hasValue(TYPED.format(today.minusDays(1)));
    types(page, "Date d’adoption", today);
    types(page, "Date d’entrée en vigueur", today.plusDays(1));
    types(page, "Date de révision", today.plusMonths(6));
    types(page, "Date d’information des salariés", today);
    assertThat(page.locator("main")).containsText("Rien ne bloque");
    hasNoSeriousAccessibilityFault(page);
    button(page, "Approuver et signer").click();
    assertThat(page.getByRole(AriaRole.ALERTDIALOG)).containsText("figés ensemble");
    inDialog(page, "Approuver et signer").click();
    assertThat(heading(page)).containsText("La version 1.2 est approuvée, pour le");
    assertThat(button(page, "Retirer l’approbation")).isVisible();
    hasNoSeriousAccessibilityFault(page);
  }

  private static Locator field(Page page, String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first();
  }

  private static void types(Page page, String label, LocalDate day) {
    var field = field(page, label);
    field.fill(TYPED.format(day));
    field.press("Enter");
    field.press("Tab");
  }

  private static LocalDate paris() {
    return LocalDate.now(ZoneId.of("Europe/Paris"));
  }
}
