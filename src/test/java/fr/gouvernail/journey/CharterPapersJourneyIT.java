package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/// The IT manager enters a tool; the director takes the charter away on paper; somebody without an
/// account, who holds that paper, asks whether it counts.
class CharterPapersJourneyIT extends Journey {

  private static final String HOME = "/t/ateliers-brevanne";
  private static final String TOOL = "Relecteur de devis Essai";

  @Test
  void aToolIsEnteredWithWhatContradictsTheCharter() {
    var page = signIn(window("fr-FR"), CLAIRE, HOME + "/tools");
    assertThat(page).hasTitle(Pattern.compile("Outils d’IA"));
    hasNoSeriousAccessibilityFault(page);
    link(page, "Ajouter un outil").click();
    assertThat(heading(page)).hasText("Ajouter un outil");
    hasNoSeriousAccessibilityFault(page);

    button(page, "Ajouter au registre").click();
    assertThat(page.locator("vaadin-text-field[invalid]")).containsText("Donnez un nom à l’outil.");
    page.getByLabel("Nom").fill(TOOL);
    choose(page, "Classe", "T4 Outil grand public");
    choose(page, "Données, au plus", "C2 Confidentiel");
    button(page, "Ajouter au registre").click();
    assertThat(heading(page)).hasText(TOOL);
    assertThat(page.locator("main"))
        .containsText("Un outil grand public ne peut recevoir que des informations publiques.");
    hasNoSeriousAccessibilityFault(page);

    var phone = signIn(window("fr-FR", 390, 844), LEO, HOME + "/tools");
    assertThat(link(phone, TOOL)).isVisible();
    assertThat(tooWide(phone)).isEmpty();
    hasNoSeriousAccessibilityFault(phone);
    phone.getByLabel("Chercher").fill("introuvable");
    assertThat(phone.locator("main")).containsText("Aucun outil ne correspond");
  }

  private static void choose(Page page, String label, String option) {
    var select = page.locator("vaadin-select").filter(named(label)).first();
    select.click();
    page.locator("vaadin-select-item").filter(named(option)).first().click();
    assertThat(select).containsText(option);
  }

  @Test
  void whoeverHoldsTheCharterOnPaperLearnsWhetherItCounts() throws IOException {
    var claire = signIn(window("fr-FR"), CLAIRE, HOME + "/charter");
    hasNoSeriousAccessibilityFault(claire);
    String words;
    try (var pdf = Loader.loadPDF(download(claire, "PDF"))) {
      words = new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
    }
    assertThat(words).contains("Ateliers Brévanne", "version 1.", "Approbation et signatures");
    try (var docx =
        new XWPFWordExtractor(
            new XWPFDocument(new ByteArrayInputStream(download(claire, "Word"))))) {
      assertThat(docx.getText()).contains("L’essentiel en dix règles");
    }
    var whole = Pattern.compile("(?:[0-9a-f]{8} ){7}[0-9a-f]{8}").matcher(words);
    assertThat(whole.find()).isTrue();
    var hash = whole.group();

    var reader = window("fr-FR", 390, 844);
    reader.navigate(portal.url() + "/verifier");
    asks(reader, hash);
    assertThat(reader.locator("section")).containsText("En vigueur.");
    assertThat(reader.locator("body")).not().containsText("Brévanne");
    asks(reader, hash.replace(" ", "").substring(0, 12));
    assertThat(reader.locator("section")).containsText("En vigueur.");
    asks(reader, "0123456789ab");
    assertThat(reader.locator("section")).containsText("Inconnu.");
    asks(reader, "1.1");
    assertThat(reader.locator("section")).containsText("Ce n’est pas une empreinte.");
    assertThat(reader.getByLabel("Empreinte du document")).hasValue("1.1");
    for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      reader.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      hasNoSeriousAccessibilityFault(reader);
    }
    assertThat(tooWide(reader)).isEmpty();
    assertThat(reader.context().cookies()).isEmpty();

    var english = window("en-GB");
    english.navigate(portal.url() + "/verifier/" + hash.replace(" ", ""));
    assertThat(english.locator("section")).containsText("In force.");
  }

  private static void asks(Page page, String fingerprint) {
    page.getByLabel("Empreinte du document").fill(fingerprint);
    button(page, "Vérifier").click();
    assertThat(page).hasURL(Pattern.compile("empreinte="));
  }

  private static byte[] download(Page page, String name) throws IOException {
    return Files.readAllBytes(page.waitForDownload(() -> link(page, name).click()).path());
  }
}
