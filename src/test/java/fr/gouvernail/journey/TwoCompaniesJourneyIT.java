package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Two companies side by side in one browser, and addresses that travel between people.
class TwoCompaniesJourneyIT extends Journey {

  @Test
  void aConsultantKeepsTwoClientsOpenAndEachTabStaysWithItsOwn() {
    var brevanne = signIn(window("fr-FR"), MARGAUX, "/t/ateliers-brevanne");
    var orvalene = tab(brevanne, "/t/orvalene-expertise");

    shows(brevanne, "Ateliers Brévanne", "Orvalène");
    shows(orvalene, "Orvalène Expertise", "Brévanne");
    link(brevanne, "Feuille de route").first().click();
    link(orvalene, "Feuille de route").first().click();
    assertThat(brevanne).hasURL(portal.url() + "/t/ateliers-brevanne/roadmap");
    assertThat(orvalene).hasURL(portal.url() + "/t/orvalene-expertise/roadmap");
    shows(brevanne, "Ateliers Brévanne", "Orvalène");
    shows(orvalene, "Orvalène Expertise", "Brévanne");
    assertThat(banner(brevanne, "Ateliers Brévanne").getAttribute("data-client"))
        .isNotEqualTo(banner(orvalene, "Orvalène Expertise").getAttribute("data-client"));
    brevanne.reload();
    shows(brevanne, "Ateliers Brévanne", "Orvalène");
  }

  @Test
  void aSharedLinkOpensForThoseWhoMayAndIsMissingForOthers() {
    var claire = signIn(window("fr-FR"), CLAIRE, "/");
    link(claire, "Voir le résultat").first().click();
    assertThat(claire).hasURL(Pattern.compile(".*/result$"));
    var shared = claire.url().substring(portal.url().length());
    var title = heading(claire).innerText();

    var thomas = signIn(window("fr-FR"), THOMAS, shared);
    assertThat(thomas).hasURL(portal.url() + shared);
    assertThat(heading(thomas)).hasText(title);

    var philippe = signIn(window("fr-FR"), PHILIPPE, shared);
    var foreign = philippe.locator("body").innerText();
    philippe.navigate(
        portal.url() + "/t/entreprise-inventee" + shared.substring(shared.indexOf("/", 3)));
    assertThat(heading(philippe)).hasText("Page introuvable");
    assertThat(philippe.locator("body").innerText()).isEqualTo(foreign);
    // The audit of another company, asked for in one's own.
    philippe.navigate(portal.url() + shared.replace("ateliers-brevanne", "orvalene-expertise"));
    assertThat(heading(philippe)).hasText("Page introuvable");
    assertThat(philippe.locator("body").innerText()).isEqualTo(foreign);
  }

  private static void shows(Page page, String company, String other) {
    assertThat(banner(page, company)).isVisible();
    assertThat(page.locator("main")).isVisible();
    assertThat(page.locator("main")).not().containsText(other);
  }

  private static Locator banner(Page page, String company) {
    return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(company));
  }
}
