package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.gouvernail.document.SvgPictures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/// A firm gives its reports its logo, colours and words; the director of a client takes two pages
/// away, on paper and for a word processor.
class ReportIdentityJourneyIT extends Journey {

  private static final String DRAWING =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 60\"><rect x=\"0\" y=\"0\" width=\"200\" height=\"60\" fill=\"#0d5a66\"/></svg>";

  @Test
  void theIdentityOfAFirmReachesTheReportsOfItsClients() throws IOException {
    var margaux = signIn(window("fr-FR"), MARGAUX, "/firm/identity");
    presents(margaux);

    var claire = signIn(window("fr-FR"), CLAIRE, "/");
    claire.locator("main a[href$='/result']").first().click();
    claire.locator("main a[href$='/result/documents']").first().click();
    hasNoSeriousAccessibilityFault(claire);

    try (var pdf = Loader.loadPDF(taken(claire, "Synthèse pour la direction, PDF, Français"))) {
      assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(2);
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Cap Boussole Conseil", "Merci de votre accueil.");
    }
    try (var docx =
        new XWPFDocument(
            new ByteArrayInputStream(taken(claire, "Synthèse pour la direction, Word, Anglais")))) {
      assertThat(docx.getHeaderList().getFirst().getText()).contains("Cap Boussole Conseil");
      assertThat(docx.getParagraphs().getFirst().getStyle()).isEqualTo("Title");
    }
    hasNoSeriousAccessibilityFault(claire);
  }

  private static void presents(Page page) {
    assertThat(heading(page)).containsText("identité");
    hasNoSeriousAccessibilityFault(page);

    drops(page, DRAWING.getBytes(StandardCharsets.UTF_8));
    assertThat(page.locator("main")).containsText("Un dessin SVG peut contenir des programmes");
    drops(page, SvgPictures.png(DRAWING, 2));
    assertThat(page.locator(".gv-paper img")).isVisible();

    var accent = exactly(page, "Couleur des titres");
    accent.fill("#ffee00");
    assertThat(page.locator("main")).containsText("Trop claire pour des titres sur fond blanc");
    button(page, "Enregistrer").click();
    assertThat(accent).isVisible();
    accent.fill("#0d5a66");
    exactly(page, "Introduction en français").fill("Merci de votre accueil.");
    assertThat(page.locator(".gv-paper")).containsText("Merci de votre accueil.");
    button(page, "Enregistrer").click();
    assertThat(page.locator("main")).containsText("Enregistré à");
    hasNoSeriousAccessibilityFault(page);
  }

  private static Locator exactly(Page page, String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  private static void drops(Page page, byte[] file) {
    page.locator("input[type=file]").setInputFiles(new FilePayload("logo.png", "image/png", file));
  }

  private static byte[] taken(Page page, String name) throws IOException {
    button(page, "Préparer, " + name).click();
    var ready = link(page, "Télécharger, " + name);
    assertThat(ready).isVisible(patiently());
    return Files.readAllBytes(page.waitForDownload(ready::click).path());
  }
}
