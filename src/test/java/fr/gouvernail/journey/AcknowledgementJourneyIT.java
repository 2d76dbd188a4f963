package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// The AI lead reminds; an employee reads the mail, then the charter on a phone, and signs;
/// somebody without e-mail signs at a shared screen with a code. The rate follows.
class AcknowledgementJourneyIT extends Journey {

  private static final String OFFLINE = "Mathieu Ollivier";
  private static final String HOME = "/t/ateliers-brevanne";
  private static final Pattern COUNTS = Pattern.compile("(\\d+)\\D+(\\d+)");

  @Test
  void fromTheMailToTheReceiptAndFromTheCodeToTheRate() throws IOException {
    var yanis = signIn(window("fr-FR"), YANIS, HOME + "/campaigns");
    int before = accepted(yanis);
    assertThat(yanis).hasTitle(Pattern.compile("Lecture de la charte"));
    hasNoSeriousAccessibilityFault(yanis);
    button(yanis, "Relancer les personnes qui manquent").click();
    assertThat(yanis.locator("vaadin-notification-card")).containsText("relancé");
    var mail = Mails.await(LEO, "attend votre lecture");
    assertThat(GreenMailUtil.getWholeMessage(mail).replace("=\r\n", ""))
        .contains(HOME + "/charter/read");

    var leo = signIn(window("fr-FR", 390, 844), LEO, HOME + "/charter/read");
    signs(leo);
    yanis.reload();
    assertThat(heading(yanis)).isVisible();
    assertThat(accepted(yanis)).isEqualTo(before + 1);

    var code = code(yanis);
    var screen = tab(yanis, HOME + "/sign");
    signsWith(screen, code);
    yanis.navigate(portal.url() + HOME + "/campaigns");
    assertThat(heading(yanis)).isVisible();
    assertThat(accepted(yanis)).isEqualTo(before + 2);
  }

  private static void signs(Page page) throws IOException {
    assertThat(page).hasTitle(Pattern.compile("Lire et accepter la charte"));
    assertThat(heading(page)).containsText("Dix règles d’abord");
    assertThat(tooWide(page)).isEmpty();
    hasNoSeriousAccessibilityFault(page);
    button(page, "Lire le reste de la charte").click();
    assertThat(page.locator("#whole")).containsText("Pourquoi cette charte");
    assertThat(tooWide(page)).isEmpty();

    var sign = button(page, "J’ai lu et je m’engage");
    sign.click();
    assertThat(page.locator("main")).containsText("Cochez la case quand vous avez lu");
    page.getByRole(AriaRole.CHECKBOX).check();
    sign.click();
    assertThat(heading(page)).containsText("pris votre engagement");
    assertThat(page.locator("#receipt")).containsText("Léo Vannier");
    assertThat(tooWide(page)).isEmpty();
    hasNoSeriousAccessibilityFault(page);
    var download = page.waitForDownload(() -> link(page, "Reçu en PDF").click());
    try (var pdf = Loader.loadPDF(Files.readAllBytes(download.path()))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Léo Vannier", "1.");
    }
  }

  /// Gives a code, and reads it from the dialog that shows it once.
  private static String code(Page page) {
    page.navigate(portal.url() + HOME + "/campaigns/people");
    assertThat(page).hasTitle(Pattern.compile("Personnes sans messagerie"));
    hasNoSeriousAccessibilityFault(page);
    page.getByLabel("Chercher un nom ou un service").fill("Ollivier");
    assertThat(page.locator(".gv-offline > li")).hasCount(1);
    button(page, "Donner un code\u00a0: " + OFFLINE).click();
    var shown = page.locator(".gv-code");
    assertThat(shown).isVisible();
    dialogHasNoSeriousAccessibilityFault(page);
    var code = shown.innerText();
    button(page, "C’est noté").click();
    return code;
  }

  private static void signsWith(Page page, String code) {
    assertThat(page).hasTitle(Pattern.compile("Écran partagé"));
    assertThat(heading(page)).containsText("Choisissez votre nom");
    hasNoSeriousAccessibilityFault(page);
    var name = page.getByLabel("Votre nom");
    name.click();
    page.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText(OFFLINE)).click();
    button(page, "Lire la charte").click();
    assertThat(heading(page)).containsText("Dix règles d’abord");
    hasNoSeriousAccessibilityFault(page);
    page.getByRole(AriaRole.CHECKBOX).check();
    var field = page.getByLabel("Code de " + OFFLINE);
    field.fill("2222-2222");
    button(page, "J’ai lu et je m’engage").click();
    assertThat(page.locator("main")).containsText("Ce code n’est pas le bon");
    field.fill(code);
    button(page, "J’ai lu et je m’engage").click();
    assertThat(heading(page)).containsText("C’est signé, " + OFFLINE);
    assertThat(page.locator("#receipt")).containsText("À l’écran partagé");
    hasNoSeriousAccessibilityFault(page);
  }

  /// How many accepted, by the title of the campaign’s page or its table.
  private static int accepted(Page page) {
    var title = heading(page).innerText();
    var counts = COUNTS.matcher(title);
    if (counts.find()) {
      return Integer.parseInt(counts.group(1));
    }
    var all = Pattern.compile("\\d+").matcher(title);
    assertThat(all.find()).as(title).isTrue();
    return Integer.parseInt(all.group());
  }
}
