package fr.gouvernail.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Documents to edit elsewhere, as DOCX: real headings, lists and tables, so that any word
/// processor finds its way, and the language for its reader's voice.
@Component
public class DocxDocuments {

  // In twentieths of a point.
  private static final BigInteger PAGE_WIDTH = BigInteger.valueOf(11906);
  private static final BigInteger PAGE_HEIGHT = BigInteger.valueOf(16838);
  private static final BigInteger MARGIN = BigInteger.valueOf(1134);
  private static final BigInteger HEAD_MARGIN = BigInteger.valueOf(567);

  /// @throws UncheckedIOException never in practice: everything is in memory
  public byte[] write(About about, List<Passage> passages) {
    return write(about, passages, null);
  }

  /// @param letterhead stands on the top of each page and gives its colours; null for none
  /// @throws UncheckedIOException never in practice: everything is in memory
  public byte[] write(About about, List<Passage> passages, @Nullable Letterhead letterhead) {
    try (var document = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      describe(document, about);
      page(document);
      var styles = new DocxStyles(document, about.locale(), letterhead);
      var lists = new DocxLists(document);
      for (var passage : passages) {
        switch (passage) {
          case Passage.Title title -> styles.paragraph(DocxStyles.TITLE, title.text());
          case Passage.Heading heading ->
              styles.paragraph(DocxStyles.heading(heading.level()), heading.text());
          case Passage.Words words -> styles.paragraph(DocxStyles.TEXT, words.text());
          case Passage.Items items ->
              items.items().forEach(item -> lists.item(styles.paragraph(DocxStyles.ITEM, item)));
          case Passage.Steps steps -> {
            var count = lists.counted();
            steps
                .items()
                .forEach(step -> lists.step(styles.paragraph(DocxStyles.STEP, step), count));
          }
          case Passage.Table table -> DocxTables.add(document, table, letterhead);
          case Passage.Figure figure ->
              DocxPictures.add(document.createParagraph(), figure.picture(), figure.size());
        }
      }
      if (letterhead != null) {
        DocxPictures.head(document, letterhead);
      }
      foot(document, about.footer());
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void describe(XWPFDocument document, About about) {
    var core = document.getProperties().getCoreProperties();
    core.setTitle(about.title());
    core.setCreator(about.author());
    core.getUnderlyingProperties().setLanguageProperty(Optional.of(about.locale().toLanguageTag()));
    core.setCreated(Optional.of(Date.from(about.writtenAt())));
    core.setModified(Optional.of(Date.from(about.writtenAt())));
    document
        .getProperties()
        .getExtendedProperties()
        .getUnderlyingProperties()
        .setApplication("Gouvernail");
  }

  /// A4 with the margins that tables count on.
  private static void page(XWPFDocument document) {
    var section = document.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    size.setW(PAGE_WIDTH);
    size.setH(PAGE_HEIGHT);
    var margins = section.addNewPgMar();
    margins.setLeft(MARGIN);
    margins.setRight(MARGIN);
    margins.setTop(MARGIN);
    margins.setBottom(MARGIN);
    margins.setHeader(HEAD_MARGIN);
    margins.setFooter(HEAD_MARGIN);
  }

  private static void foot(XWPFDocument document, String words) {
    var footer = document.createFooter(HeaderFooterType.DEFAULT);
    var line = footer.createParagraph();
    line.setAlignment(ParagraphAlignment.LEFT);
    var run = line.createRun();
    run.setFontSize(9);
    run.setText(words + " · ");
    field(line, "PAGE");
    var of = line.createRun();
    of.setFontSize(9);
    of.setText("/");
    field(line, "NUMPAGES");
  }

  /// A number that the word processor fills in.
  private static void field(XWPFParagraph line, String name) {
    var field = line.getCTP().addNewFldSimple();
    field.setInstr(name);
    field.addNewR().addNewT().setStringValue("1");
  }

  static BigInteger twentieths(double points) {
    return BigInteger.valueOf(Math.round(points * 20));
  }
}
