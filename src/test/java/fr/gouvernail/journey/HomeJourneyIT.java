package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/// An employee finds on a phone what he needs most at its foot, asks the charter, then the AI lead,
/// whose first page says so until it is decided.
class HomeJourneyIT extends Journey {

  private static final String TOOL = "Assistant d'entreprise A";
  private static final String HOME = "/t/ateliers-brevanne";

  @Test
  void whatAwaitsSomebodyGoesOnceItIsDone() {
    var leo = signIn(window("fr-FR", 390, 844), LEO, HOME);
    assertThat(heading(leo)).containsText("Bonjour Léo.");
    assertThat(leo.locator("main")).containsText("Mes demandes");
    assertThat(tooWide(leo)).isEmpty();
    hasNoSeriousAccessibilityFault(leo);
    assertThat(leo.locator(".gv-tabs > a"))
        .hasText(new String[] {"Accueil", "Charte", "Puis-je\u00a0?", "Mes demandes"});
    asks(leo);

    var yanis = signIn(window("fr-FR"), YANIS, HOME);
    assertThat(yanis.locator(".gv-tabs")).isHidden();
    var decide =
        yanis
            .locator("main")
            .getByRole(AriaRole.LISTITEM)
            .filter(named(TOOL + "\u00a0» attend votre décision"))
            .getByText("Décider");
    hasNoSeriousAccessibilityFault(yanis);
    decide.click();
    assertThat(heading(yanis)).containsText("Autoriser cet usage de");
    button(yanis, "Autoriser l’usage").click();
    assertThat(heading(yanis)).containsText("autorisé");
    yanis.navigate(portal.url() + HOME);
    assertThat(heading(yanis)).containsText("Bonjour Yanis.");
    assertThat(yanis.locator("main")).not().containsText(TOOL + "\u00a0» attend");

    leo.locator(".gv-tabs").getByText("Accueil").click();
    assertThat(heading(leo)).containsText("Bonjour Léo.");
    assertThat(
            leo.locator("main")
                .getByRole(AriaRole.LISTITEM)
                .filter(named(TOOL))
                .getByText("Autorisée"))
        .isVisible();
  }

  private static void asks(Page page) {
    page.locator(".gv-tabs").getByText("Puis-je").click();
    assertThat(heading(page)).hasText("Puis-je\u00a0?");
    assertThat(page.locator(".gv-tabs > a[aria-current=page]")).hasText("Puis-je\u00a0?");
    taps(page, "#gv-use-tools", TOOL);
    taps(page, "#gv-use-levels", "C3");
    assertThat(page.locator(".gv-use-verdict")).containsText("Non.");
    assertThat(tooWide(page)).isEmpty();
    hasNoSeriousAccessibilityFault(page);
    page.locator(".gv-use-ask").click();
    page.getByLabel("Pour quoi faire")
        .fill("Résumer le dossier d’un client avant une visite, sans le quitter.");
    button(page, "Envoyer la demande").click();
    assertThat(heading(page)).containsText("votre demande est en cours");
  }

  private static void taps(Page page, String group, String choice) {
    page.locator(group).getByRole(AriaRole.BUTTON).filter(named(choice)).first().click();
  }
}
