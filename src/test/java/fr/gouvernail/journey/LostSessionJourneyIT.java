package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;

/// Words that no server has yet: a session that ends, a tab that is closed.
class LostSessionJourneyIT extends Journey {

  private static final String BEGUN = "Aucun usage";
  private static final String COMPLETE = "Aucun usage dans ce service";

  @Test
  void whatWasTypedIsThereAfterSigningInAgain() {
    var audit = interrupted();
    portal.keycloak().signOutEverywhere(MARGAUX);

    var page = audit.page();
    assertThat(page.locator("#username"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LOSS_MILLIS));
    giveCredentials(page, MARGAUX);
    assertThat(page).hasURL(audit.address() + "/STR/STR-02");
    takesUp(audit);
  }

  @Test
  void whatWasTypedIsThereInANewTab() {
    var audit = interrupted();
    var other = audit.in(audit.page().context().newPage());
    audit.page().close();

    takesUp(other.open("STR/STR-02"));
  }

  @Test
  void anyOtherPageSaysThatSomethingTypedStillWaitsAndLeadsBackToIt() {
    var audit = interrupted();
    var page = audit.page();
    page.navigate(portal.url() + "/t/orvalene-expertise");

    link(page, "La reprendre").click();

    takesUp(audit);
    page.navigate(portal.url() + "/t/orvalene-expertise");
    assertThat(heading(page)).isVisible();
    assertThat(page.locator(".gv-unsent")).isHidden();
  }

  @Test
  void signingInLeadsToTheWantedPageThoughTheSessionWasReplacedMeanwhile() {
    var page = window("fr-FR");
    page.navigate(portal.url() + "/t/ateliers-brevanne/assessments");
    assertThat(page.locator("#username")).isVisible();
    page.context().clearCookies(new ClearCookiesOptions().setName("GOUVERNAIL"));

    giveCredentials(page, CLAIRE);

    assertThat(page).hasURL(portal.url() + "/t/ateliers-brevanne/assessments");
  }

  /// An answer on the server, and one that is on this device only because its reason is too short.
  private AuditScreen interrupted() {
    var audit =
        AuditScreen.prepare(
            signIn(window("fr-FR"), MARGAUX, "/t/orvalene-expertise"), "orvalene-expertise");
    audit.open("STR/STR-01");
    audit.answer("2", "d");
    audit.saved();
    audit.open("STR/STR-02");
    audit.setAside(BEGUN);
    audit.kept();
    return audit;
  }

  private static void takesUp(AuditScreen audit) {
    assertThat(audit.reason()).hasValue(BEGUN);
    audit.reason().fill(COMPLETE);
    audit.saved();
    audit.page().reload();
    assertThat(audit.reason()).hasValue(COMPLETE);
    assertThat(audit.question("STR-01")).containsText("2 – ");
  }
}
