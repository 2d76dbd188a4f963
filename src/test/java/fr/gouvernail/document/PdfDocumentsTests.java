package fr.gouvernail.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.shell.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfDocumentsTests {

  private static final PdfDocuments DOCUMENTS = new PdfDocuments(new Texts());

  @Test
  void printsWhatTheTemplateIsGiven() throws IOException {
    try (var pdf = page("<rect width=\"4\" height=\"4\" fill=\"#1a2233\"/>")) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Charte d’usage de l’IA");
    }
  }

  @Test
  void leavesNoMarkAroundNothing() throws IOException {
    try (var pdf = page("<rect width=\"4\" height=\"4\" fill=\"#1a2233\"/>")) {
      var content = content(pdf.getPage(0));
      assertThat(content).contains("/Artifact /").doesNotContain("BDC\nEMC");
      for (var name : properties(pdf.getPage(0))) {
        assertThat(content).contains("/" + name.getName() + " BDC");
      }
    }
  }

  @Test
  void storesADrawingThatComesAgainOnce() throws IOException {
    try (var pdf = page("<rect width=\"4\" height=\"4\" fill=\"#1a2233\"/>")) {
      assertThat(pdf.getPage(0).getResources().getXObjectNames()).hasSize(1);
      assertThat(content(pdf.getPage(0)).split(" Do\n", -1)).hasSize(3);
    }
  }

  @Test
  void refusesADrawingItCannotPaint() {
    assertThatThrownBy(() -> page("<ellipse rx=\"4\" ry=\"2\"/>"))
        .hasStackTraceContaining("SVG element ellipse");
    assertThatThrownBy(() -> page("<path d=\"M0 0c1 1 2 2 3 3\" stroke=\"#1a2233\"/>"))
        .hasStackTraceContaining("SVG path");
  }

  private static PDDocument page(String drawing) throws IOException {
    return Loader.loadPDF(
        DOCUMENTS.write(
            "document/example",
            Map.of("title", "Charte d’usage de l’IA", "drawing", drawing),
            Locale.FRENCH));
  }

  private static String content(PDPage page) throws IOException {
    return new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
  }

  private static Iterable<COSName> properties(PDPage page) {
    return page.getResources().getPropertiesNames();
  }
}
