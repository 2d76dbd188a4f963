package fr.gouvernail.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.shell.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;

/// The same pieces as PDF and as DOCX.
class PassagesTests {

  private static final About ABOUT =
      new About(
          "Lettre",
          "Essai & fils",
          "Essai & fils · modèle 1.0.0",
          Locale.FRANCE,
          Instant.parse("2026-11-25T10:00:00Z"));

  private static final List<Passage> PASSAGES =
      List.of(
          new Passage.Title("Lettre de mission"),
          new Passage.Heading(1, "Référence IA"),
          new Passage.Heading(2, "1. Objet"),
          new Passage.Words("Un <b>mot</b> & un autre."),
          new Passage.Items(List.of("Un", "Deux")),
          new Passage.Steps(List.of(Passage.strong("Un mot") + " d’abord", "Puis")),
          new Passage.Table(List.of("Outil", "Classe"), List.of(List.of("Essai", "T1"))),
          new Passage.Table(List.of(), List.of(List.of("Date", "25 novembre"))));

  @Test
  void printsThemWithTheFootOnEachPage() throws IOException {
    var bytes = new PassagesPdf(new PdfDocuments(new Texts())).write(ABOUT, PASSAGES);
    try (var pdf = Loader.loadPDF(bytes)) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Lettre de mission", "Un <b>mot</b> & un autre.", "Essai & fils · modèle")
          .contains("1 / 1")
          .contains("Un mot d’abord", "Puis");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Lettre");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
    }
  }

  @Test
  void writesHeadingsListsAndTablesThatAWordProcessorKnows() throws IOException {
    var bytes = new DocxDocuments().write(ABOUT, PASSAGES);
    try (var docx = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      assertThat(docx.getParagraphs())
          .extracting(XWPFParagraph::getStyle)
          .containsSubsequence(
              "Title",
              "Heading1",
              "Heading2",
              "BodyText",
              "ListBullet",
              "ListBullet",
              "ListNumber",
              "ListNumber");
      assertThat(docx.getParagraphs())
          .filteredOn(p -> p.getText().equals("Un mot d’abord"))
          .singleElement()
          .satisfies(p -> {
            assertThat(p.getNumFmt()).isEqualTo("decimal");
            assertThat(p.getRuns()).extracting(XWPFRun::isBold).containsExactly(true, false);
          });
      assertThat(docx.getParagraphs())
          .filteredOn(p -> "ListBullet".equals(p.getStyle()))
          .allMatch(p -> p.getNumID() != null);
      assertThat(docx.getTables()).hasSize(2);
      assertThat(docx.getTables().getFirst().getRow(0).isRepeatHeader()).isTrue();
      var facts = docx.getTables().getLast().getRow(0);
      assertThat(facts.getCell(1).getWidth())
          .as("as wide as what is in it")
          .isGreaterThan(facts.getCell(0).getWidth());
      assertThat(docx.getFooterList().getFirst().getText()).contains("modèle 1.0.0");
      assertThat(docx.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
      assertThat(docx.getProperties().getCoreProperties().getTitle()).isEqualTo("Lettre");
      assertThat(
              docx.getProperties()
                  .getCoreProperties()
                  .getUnderlyingProperties()
                  .getLanguageProperty())
          .contains("fr-FR");
    }
  }
}
