package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A whole audit by keyboard, with the portal killed in the middle of it.
class AuditJourneyIT extends Journey {

  private static final List<String> DIMENSIONS =
      List.of("STR", "GOV", "DAT", "TEC", "CUL", "CNF", "SEC", "PIL");
  private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
      new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

  @Test
  void aConsultantAuditsACompanyAndNothingIsLostWhenThePortalIsKilled() {
    var page = signIn(window("fr-FR"), THOMAS, "/t/comptoir-bastidon/assessments/new");
    page.getByLabel("Second consultant").click();
    page.locator("vaadin-select-item, vaadin-combo-box-item")
        .filter(new Locator.FilterOptions().setHasText("Margaux Lenoir"))
        .click();
    next(page);
    next(page);
    page.getByText("Commencer l’audit").click();
    assertThat(heading(page)).containsText("0 questions traitées");
    hasNoSeriousAccessibilityFault(page);
    var audit = page.url();

    open(page, audit + "/STR");
    answer(page, "3", "o");
    saved(page);
    hasNoSeriousAccessibilityFault(page);
    killWhileAnswering(page);

    for (var dimension : DIMENSIONS) {
      open(page, audit + "/" + dimension);
      answerWhatIsLeft(page);
    }
    page.navigate(audit);
    page.getByText("Clore l’audit").click();
    page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
    assertThat(heading(page)).containsText("Audit clos", PATIENTLY);
  }

  /// The first answer of a dimension is on the server; the portal dies, two more are given, the
  /// portal returns.
  private void killWhileAnswering(Page page) {
    portal.kill();
    answer(page, "2", "d");
    page.keyboard().press("n");
    page.keyboard().type("Dit pendant la panne");
    page.keyboard().press("Escape");
    assertThat(status(page)).containsText("Gardé sur cet appareil", PATIENTLY);
    portal.start();
    // The session died with the portal: the page signs in again by itself, comes back and sends
    // what it kept.
    assertThat(status(page)).containsText("Enregistré", PATIENTLY);
    page.reload();
    assertThat(page.getByText("2 – Amorcé").first()).isVisible();
    assertThat(page.getByText("3 – Maîtrisé").first()).isVisible();
  }

  private static void open(Page page, String dimension) {
    page.navigate(dimension);
    assertThat(page.getByRole(AriaRole.RADIOGROUP).first()).isVisible();
  }

  private static void answerWhatIsLeft(Page page) {
    var current = page.locator("nav a[aria-current=step] .count");
    assertThat(current).isVisible();
    var left = Integer.parseInt(current.innerText().split("/")[1]);
    var given = Integer.parseInt(current.innerText().split("/")[0]);
    for (var i = given; i < left; i++) {
      answer(page, "3", "o");
    }
    assertThat(current).hasText(left + "/" + left);
    saved(page);
  }

  private static void answer(Page page, String level, String evidence) {
    page.keyboard().press(level);
    page.keyboard().press(evidence);
    page.keyboard().press("Enter");
  }

  private static void saved(Page page) {
    assertThat(status(page)).containsText("Enregistré", PATIENTLY);
  }

  private static Locator status(Page page) {
    return page.locator("[role=status]")
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("Enregistr|Gardé")))
        .first();
  }

  private static void next(Page page) {
    page.getByText("Étape suivante").click();
  }
}
