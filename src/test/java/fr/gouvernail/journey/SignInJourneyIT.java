package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SignInJourneyIT extends Journey {

  @Test
  void aDirectorLandsInHerOwnWorkspace() {
    var page = signIn(window("fr-FR"), CLAIRE, "/");

    assertThat(page).hasURL(Pattern.compile(".*/t/ateliers-brevanne.*"));
    assertThat(page.locator("html")).hasAttribute("lang", "fr");
    hasNoSeriousAccessibilityFault(page);
  }

  @Test
  void anotherCompanyLooksLikeOneThatDoesNotExist() {
    var page = signIn(window("fr-FR"), CLAIRE, "/t/comptoir-bastidon");
    var foreign = page.locator("main").innerText();
    page.navigate(portal.url() + "/t/entreprise-inventee");
    assertThat(heading(page)).isVisible();
    var missing = page.locator("main").innerText();
    page.navigate(portal.url() + "/t/ateliers-brevanne/nulle-part");
    assertThat(heading(page)).isVisible();

    assertThat(foreign).contains("Page introuvable").isEqualTo(missing);
    assertThat(page.locator("main").innerText()).isEqualTo(missing);
  }

  @Test
  void anEnglishReaderSignsInInEnglish() {
    var page = window("en-GB");
    page.navigate(portal.url() + "/");
    assertThat(page.locator("#kc-page-title, h1").first()).containsText("Sign in");
    signIn(page, LEO, "/");
    assertThat(page).hasURL(Pattern.compile(".*/t/ateliers-brevanne.*"));
  }

  @Test
  void aWrongPasswordIsRefusedInWords() {
    var page = window("fr-FR");
    page.navigate(portal.url() + "/");
    page.locator("#username").fill(LEO);
    page.locator("#kc-login").click();
    page.locator("#password").fill("pas-le-bon");
    page.locator("#kc-login").click();
    assertThat(page.locator("#password")).isVisible();
    assertThat(page.locator("body")).containsText(Pattern.compile("ne correspond pas|inconnu"));
  }

  @Test
  void whileKeycloakIsDownTheSignedInWorkOnAndOthersSeeAClearPage() {
    var signedIn = signIn(window("fr-FR"), CLAIRE, "/");
    portal.keycloak().stop();
    try {
      var stranger = window("fr-FR");
      org.awaitility.Awaitility.await()
          .ignoreExceptions()
          .untilAsserted(() -> {
            stranger.navigate(portal.url() + "/");
            assertThat(heading(stranger)).hasText("La connexion est indisponible.");
          });
      signedIn.reload();
      assertThat(signedIn).hasURL(Pattern.compile(".*/t/ateliers-brevanne.*"));
    } finally {
      portal.keycloak().restart();
    }
    signIn(window("fr-FR"), LEO, "/");
  }
}
