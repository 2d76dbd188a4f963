package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Addresses that nobody is given: each shows the same page as one that is merely missing.
class ForgedAddressesIT extends Journey {

  private static final List<String> FORGED =
      List.of(
          "/t/%00",
          "/t/%0a",
          "/t/%ff",
          "/t/%zz",
          "/t/%5c",
          "/t/%252e%252e",
          "/t/..%2f..%2factuator",
          "/t/%E2%80%AEateliers-brevanne",
          "/t/ATELIERS-BREVANNE",
          "/t/ateliers-brevanne%20",
          "/t/ateliers-brevanne;x=1",
          "/t/ateliers-brevanne'--",
          "/t//ateliers-brevanne",
          "/t/" + "a".repeat(300),
          "/t/" + "a".repeat(9_000),
          "/t/ateliers-brevanne/assessments/pas-un-identifiant/result",
          "/t/ateliers-brevanne/assessments/00000000-0000-0000-0000-000000000000/result",
          "/t/ateliers-brevanne/roadmap/adopt/00000000-0000-0000-0000-000000000000",
          "/t/ateliers-brevanne/roadmap/adopt/%3Cscript%3E",
          "/t/ateliers-brevanne/assessments/1/../../roadmap%00",
          "/actuator/env",
          "/actuator/prometheus",
          "/error");

  @Test
  void eachLooksLikeOneThatDoesNotExist() {
    var page = signIn(window("fr-FR"), CLAIRE, "/");
    for (var address : FORGED) {
      page.navigate(portal.url() + address);
      assertThat(heading(page)).hasText("Page introuvable");
      assertThat(page.locator("body")).containsText("Vérifiez l’adresse ou revenez à l’accueil.");
      assertThat(page.locator("html")).hasAttribute("lang", "fr");
      link(page, "Revenir à l’accueil").click();
      assertThat(page).hasURL(Pattern.compile(".*/t/ateliers-brevanne$"));
    }
  }

  @Test
  void anAddressThatCannotBeReadIsRefusedInTheReadersLanguage() {
    var page = window("en-GB");
    page.navigate(portal.url() + "/t/%00");
    assertThat(heading(page)).hasText("Page not found");
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    hasNoSeriousAccessibilityFault(page);
  }

  @Test
  void anActionThatDoesNotExistLeavesTheRoadmapAsItIs() {
    var page = signIn(window("fr-FR"), CLAIRE, "/");
    for (var action : List.of("forged", "00000000-0000-0000-0000-000000000000", "%00")) {
      page.navigate(portal.url() + "/t/ateliers-brevanne/roadmap?action=" + action);
      assertThat(heading(page)).isVisible();
      assertThat(page.locator("body"))
          .not()
          .containsText(Pattern.compile("Exception|HTTP Status|Whitelabel"));
    }
  }
}
