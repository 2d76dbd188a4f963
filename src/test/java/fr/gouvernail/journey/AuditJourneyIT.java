package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A whole audit by keyboard, with the portal killed in the middle of it.
class AuditJourneyIT extends Journey {

  private static final List<String> DIMENSIONS =
      List.of("STR", "GOV", "DAT", "TEC", "CUL", "CNF", "SEC", "PIL");

  @Test
  void aConsultantAuditsACompanyAndNothingIsLostWhenThePortalIsKilled() {
    var page = signIn(window("fr-FR"), THOMAS, "/t/comptoir-bastidon/assessments/new");
    page.getByLabel("Second consultant").click();
    page.locator("vaadin-select-item, vaadin-combo-box-item")
        .filter(new Locator.FilterOptions().setHasText("Margaux Lenoir"))
        .click();
    var audit = AuditScreen.start(page);
    hasNoSeriousAccessibilityFault(page);

    audit.open("STR");
    audit.answer("3", "o");
    audit.saved();
    hasNoSeriousAccessibilityFault(page);
    killWhileAnswering(audit);

    for (var dimension : DIMENSIONS) {
      answerWhatIsLeft(audit.open(dimension));
    }
    page.navigate(audit.address());
    page.getByText("Clore l’audit").click();
    page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
    assertThat(heading(page)).containsText("Audit clos", AuditScreen.PATIENTLY);
  }

  /// The first answer of a dimension is on the server; the portal dies, two more are given, the
  /// portal returns.
  private void killWhileAnswering(AuditScreen audit) {
    portal.kill();
    audit.answer("2", "d");
    audit.note("Dit pendant la panne");
    audit.kept();
    portal.start();
    // The session died with the portal: the page signs in again by itself, comes back and sends
    // what it kept.
    audit.saved();
    audit.page().reload();
    assertThat(audit.page().getByText("2 – Amorcé").first()).isVisible();
    assertThat(audit.page().getByText("3 – Maîtrisé").first()).isVisible();
  }

  private static void answerWhatIsLeft(AuditScreen audit) {
    var current = audit.page().locator("nav a[aria-current=step] .count");
    assertThat(current).isVisible();
    var left = Integer.parseInt(current.innerText().split("/")[1]);
    var given = Integer.parseInt(current.innerText().split("/")[0]);
    for (var i = given; i < left; i++) {
      audit.answer("3", "o");
    }
    assertThat(current).hasText(left + "/" + left);
    audit.saved();
  }
}
