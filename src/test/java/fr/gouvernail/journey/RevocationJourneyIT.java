package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A right that ends is gone at the next click, and within five seconds from a page that nobody
/// touches. Each of these people is named in no other journey.
class RevocationJourneyIT extends Journey {

  private static final String MISSING = "Page introuvable";
  private static final String KARIM = "karim.belloc@orvalene.example.org";

  @Test
  void theDirectorEndsAMembership() {
    var karim = signIn(window("fr-FR"), KARIM, "/t/orvalene-expertise/roadmap");
    add(karim, "Écrit avant la fin de l’accès");
    assertThat(karim.getByRole(AriaRole.DIALOG)).hasCount(0);
    fill(karim, "Écrit après la fin de l’accès");
    var idle = tab(karim, "/t/orvalene-expertise/help");

    var philippe = signIn(window("fr-FR"), PHILIPPE, "/t/orvalene-expertise/members");
    button(philippe, "Modifier les rôles de Karim Belloc").click();
    philippe.getByRole(AriaRole.DIALOG).getByText("Mettre fin à l’accès").click();
    confirm(philippe, "Mettre fin à l’accès");
    assertThat(
            philippe.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName("Accès terminés")))
        .containsText("Karim Belloc");
    clickIfStillThere(send(karim));

    assertThat(heading(idle)).hasText(MISSING, soon());
    assertThat(heading(karim)).hasText(MISSING, soon());
    philippe.navigate(portal.url() + "/t/orvalene-expertise/roadmap");
    assertThat(philippe.getByText("Écrit avant la fin de l’accès").first()).isVisible();
    assertThat(philippe.getByText("Écrit après la fin de l’accès")).hasCount(0);
  }

  @Test
  void theFirmEndsAnAssignmentAndTheOtherClientsStayOpen() {
    var closing = signIn(window("fr-FR"), THOMAS, "/t/orvalene-expertise/assessments");
    var staying = tab(closing, "/t/ateliers-brevanne/assessments");
    var title = heading(staying).innerText();

    var margaux = signIn(window("fr-FR"), MARGAUX, "/portfolio/consultants");
    button(margaux, "Mettre fin à la mission de Thomas Vial chez Orvalène Expertise").click();
    confirm(margaux, "Mettre fin");

    assertThat(heading(closing)).hasText(MISSING, soon());
    assertThat(heading(staying)).hasText(title);
    link(staying, "Feuille de route").first().click();
    assertThat(staying).hasURL(Pattern.compile(".*/t/ateliers-brevanne/roadmap$"));
  }

  /// As another portal on the same database does it.
  @Test
  void aPersonWhoIsDisabledLeavesEveryPage() {
    var julien = signIn(window("fr-FR"), JULIEN, "/t/ateliers-brevanne/roadmap");

    portal.change("update person set enabled = false where email = ?", JULIEN);
    portal.change(
        "insert into access_change (person_id, happened_at) select id, now(6) from person where email = ?",
        JULIEN);

    assertThat(heading(julien)).hasText("Votre accès est fermé.", soon());
    assertThat(julien.locator("body")).not().containsText("Brévanne");
    julien.navigate(portal.url() + "/t/ateliers-brevanne/roadmap");
    assertThat(heading(julien)).hasText("Votre accès est fermé.");
    hasNoSeriousAccessibilityFault(julien);
  }

  @Test
  void signingOutEndsTheSessionAtKeycloakToo() {
    var page = signIn(window("fr-FR"), LEO, "/");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Léo Vannier")).click();
    page.getByText("Se déconnecter").click();
    asksForThePassword(page);
    page.goBack();
    asksForThePassword(page);
    page.navigate(portal.url() + "/t/ateliers-brevanne/my-actions");
    asksForThePassword(page);
  }

  @Test
  void aSessionEndedAtKeycloakEndsInEveryBrowser() {
    var desk = signIn(window("fr-FR"), LEO, "/");
    var phone = signIn(window("fr-FR", 390, 844), LEO, "/");
    portal.keycloak().signOutEverywhere(LEO);
    asksForThePassword(desk);
    asksForThePassword(phone);
  }

  private static void asksForThePassword(Page page) {
    assertThat(page.locator("#username"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LOSS_MILLIS));
  }

  private static void add(Page page, String title) {
    fill(page, title);
    send(page).click();
  }

  private static void fill(Page page, String title) {
    button(page, "Ajouter une action").click();
    page.getByRole(AriaRole.DIALOG).getByLabel("Titre").first().fill(title);
  }

  private static Locator send(Page page) {
    return button(page, "Ajouter à la feuille de route");
  }

  /// The page may have closed by itself between the end of the right and the click.
  private static void clickIfStillThere(Locator button) {
    try {
      button.click(new Locator.ClickOptions().setTimeout(LOSS_MILLIS));
    } catch (TimeoutError gone) {
      assertThat(button).hasCount(0);
    }
  }

  private static void confirm(Page page, String act) {
    page.getByRole(AriaRole.ALERTDIALOG).getByText(act).last().click();
  }

  private static LocatorAssertions.HasTextOptions soon() {
    return new LocatorAssertions.HasTextOptions().setTimeout(LOSS_MILLIS);
  }
}
