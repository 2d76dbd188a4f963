package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// From a result to the next one: actions are tried and carried into the roadmap; in the next audit
/// a question that nobody knew is asked of somebody, who answers on a phone; the consultant accepts
/// it, closes, and both audits are compared.
class ResultJourneyIT extends Journey {

  private static final String TOM = "tom.esteve@bastidon.example.org";
  private static final String COMPANY = "/t/comptoir-bastidon";
  private static final List<String> DIMENSIONS =
      List.of("STR", "GOV", "DAT", "TEC", "CUL", "CNF", "SEC", "PIL");
  private static final String UNKNOWN = "CUL-01";

  /// In a company whose audits no other journey closes: a good result leaves nothing to choose.
  @Test
  void aDirectorTriesActionsAndCarriesThemIntoTheRoadmap() {
    var page = signIn(window("fr-FR"), CLAIRE, "/t/ateliers-brevanne/assessments");
    page.locator("a[href$='/result']").first().click();
    link(page, "Et si…\u00a0: choisir les actions").click();
    assertThat(heading(page)).containsText("le score passe de");
    hasNoSeriousAccessibilityFault(page);

    button(page, "Aucune").click();
    assertThat(heading(page)).containsText("Cochez des actions.");
    page.locator(".gv-what-if-line input").first().focus();
    page.keyboard().press("Space");
    assertThat(heading(page)).containsText("Avec cette action");
    assertThat(page.locator(".gv-what-if-line input").first()).isFocused();
    assertThat(page).hasURL(Pattern.compile(".*/what-if\\?actions=[a-z0-9-]+$"));
    var title = heading(page).innerText();
    page.reload();
    assertThat(heading(page)).hasText(title);
    page.setViewportSize(390, 844);
    assertThat(tooWide(page)).isEmpty();
    hasNoSeriousAccessibilityFault(page);

    page.setViewportSize(1440, 900);
    page.locator("a.gv-primary[href*='/roadmap/adopt/']").click();
    assertThat(page.locator("vaadin-checkbox[checked]")).hasCount(1);
  }

  @Test
  void whatNobodyKnewIsAskedAnsweredOnAPhoneAcceptedAndCompared() {
    var thomas = signIn(window("fr-FR"), THOMAS, COMPANY + "/assessments/new");
    choose(thomas.locator("main"), "Second consultant", "Margaux Lenoir");
    var audit = AuditScreen.start(thomas);
    DIMENSIONS.forEach(dimension -> answer(audit.open(dimension)));

    thomas.navigate(audit.address() + "/review");
    assertThat(thomas.locator("main")).containsText("À vérifier (1)");
    hasNoSeriousAccessibilityFault(thomas);
    button(thomas, "Envoyer à quelqu’un, " + UNKNOWN).click();
    choose(thomas.getByRole(AriaRole.DIALOG), UNKNOWN, "Tom Estève");
    dialogHasNoSeriousAccessibilityFault(thomas);
    thomas.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
    assertThat(thomas.locator("main")).containsText("à Tom Estève, pour le");

    replies();

    thomas.reload();
    assertThat(thomas.locator("main")).containsText("Réponse de Tom Estève");
    hasNoSeriousAccessibilityFault(thomas);
    button(thomas, "Retenir, comme déclaré, " + UNKNOWN).click();
    assertThat(thomas.locator("main")).not().containsText("Réponse de Tom Estève");

    thomas.navigate(audit.address());
    thomas.getByText("Clore l’audit").click();
    thomas.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
    assertThat(heading(thomas)).containsText("Audit clos", AuditScreen.PATIENTLY);
    compares(thomas, audit);
  }

  /// On a phone, with the page closed before it was sent: the words are still there.
  private void replies() {
    var tom = signIn(window("fr-FR", 390, 844), TOM, COMPANY);
    tom.locator("main")
        .getByRole(AriaRole.LISTITEM)
        .filter(named("Une question de l’audit vous attend"))
        .getByText("Répondre")
        .click();
    assertThat(heading(tom)).hasText("Une question vous attend.");
    assertThat(tooWide(tom)).isEmpty();
    hasNoSeriousAccessibilityFault(tom);
    tom.getByLabel("Ce qu’il faut savoir").fill("Deux demi-journées l’an dernier.");
    tom.reload();
    assertThat(tom.getByLabel("Ce qu’il faut savoir")).hasValue("Deux demi-journées l’an dernier.");
    tom.locator("#gv-statement-2").check();
    button(tom, "Envoyer ma réponse").click();
    assertThat(heading(tom)).hasText("Tout est répondu.");
    assertThat(tom.locator("main")).containsText("Votre réponse est envoyée à Thomas Vial.");
  }

  private static void compares(Page page, AuditScreen audit) {
    page.navigate(audit.address() + "/result/comparison");
    assertThat(heading(page)).containsText("à périmètre égal");
    hasNoSeriousAccessibilityFault(page);
    page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("communes$")))
        .click();
    assertThat(page.locator("#gv-moved tbody tr").first()).isVisible();
    page.setViewportSize(390, 844);
    assertThat(tooWide(page)).isEmpty();
    hasNoSeriousAccessibilityFault(page);
  }

  private static void choose(Locator within, String label, String name) {
    within.getByLabel(label).click();
    within
        .page()
        .locator("vaadin-select-item, vaadin-combo-box-item")
        .filter(new Locator.FilterOptions().setHasText(name))
        .click();
  }

  /// Everything is observed at 3, but one question that nobody knows.
  private static void answer(AuditScreen audit) {
    var page = audit.page();
    var current = page.locator("nav a[aria-current=step] .count");
    assertThat(current).isVisible();
    var all = Integer.parseInt(current.innerText().split("/")[1]);
    for (var i = 0; i < all; i++) {
      if (i == 0 && page.url().endsWith("/CUL")) {
        page.keyboard().press("?");
        page.keyboard().press("Enter");
      } else {
        audit.answer("3", "o");
      }
    }
    assertThat(current).hasText(all + "/" + all);
    audit.saved();
  }
}
