package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// An employee asks for a tool on a phone; the AI lead is told, asks back, and decides with the
/// keyboard alone; the director reads why it is not for him or her to decide.
class DecisionJourneyIT extends Journey {

  private static final String TOOL = "Lecteur de plans Essai";
  private static final String HOME = "/t/ateliers-brevanne";

  @Test
  void aRequestFindsItsWayToTheRegister() throws IOException {
    var leo = signIn(window("fr-FR", 390, 844), LEO, HOME + "/requests/new");
    asks(leo);
    var request = leo.url().replaceAll(".*/", "");

    var claire = signIn(window("fr-FR"), CLAIRE, HOME + "/decisions/" + request);
    assertThat(claire.locator("main")).containsText("La décision revient au référent IA");
    assertThat(button(claire, "Refuser")).hasCount(0);
    hasNoSeriousAccessibilityFault(claire);

    var yanis = signIn(window("fr-FR"), YANIS, HOME + "/notices");
    assertThat(yanis.locator("main")).containsText(TOOL + "\u00a0» attend votre décision");
    yanis.navigate(portal.url() + HOME + "/decisions");
    assertThat(yanis).hasTitle(Pattern.compile("À décider"));
    hasNoSeriousAccessibilityFault(yanis);
    link(yanis, TOOL).click();
    assertThat(heading(yanis)).containsText("Autoriser l’outil");
    hasNoSeriousAccessibilityFault(yanis);
    types(yanis, "Pour quels plans ?");
    presses(yanis, "Demander une précision");
    assertThat(yanis.locator("main")).containsText("Attend une précision");

    leo.reload();
    assertThat(heading(leo)).containsText("une précision vous est demandée");
    hasNoSeriousAccessibilityFault(leo);
    leo.getByLabel("Précision demandée").fill("Nos propres plans, jamais ceux des clients.");
    button(leo, "Envoyer la réponse").click();
    assertThat(leo.locator("main")).containsText("votre demande est en cours");

    yanis.reload();
    assertThat(yanis.locator("main")).containsText("jamais ceux des clients");
    types(yanis, "Nos plans seulement.");
    presses(yanis, "Autoriser l’outil avec réserve");
    assertThat(heading(yanis)).containsText("autorisé");
    hasNoSeriousAccessibilityFault(yanis);

    isInTheRegister(yanis);
    leo.reload();
    assertThat(heading(leo)).containsText("oui");
    Mails.await(YANIS, "une demande attend votre décision");
    Mails.await(LEO, "une précision vous est demandée");
    Mails.await(LEO, "votre demande est autorisée");
  }

  private static void asks(Page page) {
    hasNoSeriousAccessibilityFault(page);
    page.getByLabel("Outil", new Page.GetByLabelOptions().setExact(true)).fill(TOOL);
    page.getByLabel("Gratuit, ou avec un compte personnel").check();
    page.getByLabel("Pour quoi faire")
        .fill("Lire les cotes d’un plan sans les recopier à la main.");
    page.getByLabel(Pattern.compile("^C1 Interne")).check();
    button(page, "Envoyer la demande").click();
    assertThat(heading(page)).containsText("votre demande est en cours");
    hasNoSeriousAccessibilityFault(page);
    assertThat(tooWide(page)).isEmpty();
  }

  /// Reaches the field with the tabulator, from the top of the page.
  private static void types(Page page, String words) {
    var field = page.getByLabel("Motif, réserve ou question");
    assertThat(field).isVisible();
    reach(page, "document.activeElement?.tagName === 'TEXTAREA'");
    page.keyboard().type(words);
    assertThat(field).hasValue(words);
  }

  /// Goes on with the tabulator to the button, and presses it.
  private static void presses(Page page, String name) {
    assertThat(button(page, name)).isVisible();
    reach(page, "document.activeElement?.textContent.trim() === '" + name + "'");
    page.keyboard().press("Enter");
  }

  private static void reach(Page page, String where) {
    for (int i = 0; i < 60 && !(Boolean) page.evaluate(where); i++) {
      page.keyboard().press("Tab");
    }
    assertThat((Boolean) page.evaluate(where)).as("reached with the tabulator: " + where).isTrue();
  }

  private static void isInTheRegister(Page page) throws IOException {
    page.navigate(portal.url() + HOME + "/decisions/register");
    assertThat(link(page, TOOL)).isVisible();
    assertThat(page).hasTitle(Pattern.compile("Registre"));
    hasNoSeriousAccessibilityFault(page);
    var download =
        page.waitForDownload(() ->
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("PDF")).click());
    try (var pdf = Loader.loadPDF(Files.readAllBytes(download.path()))) {
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ")).contains(TOOL);
    }
  }
}
