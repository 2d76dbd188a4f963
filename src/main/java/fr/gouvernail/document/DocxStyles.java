package fr.gouvernail.document;

import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// The few styles that our documents use, under the names that word processors know.
final class DocxStyles {

  static final String TITLE = "Title";
  static final String TEXT = "BodyText";
  static final String ITEM = "ListBullet";
  static final String STEP = "ListNumber";
  static final String CELL = "TableText";

  /// Without ours, which nobody has installed: what every word processor has, or has a twin of.
  private static final String FONT = "Arial";

  private static final String INK = Colour.INK.digits();
  private static final int LEVELS = 3;

  private final XWPFDocument document;
  private final XWPFStyles styles;
  private final String titles;

  /// @param letterhead gives the colour of titles; null for ours
  DocxStyles(XWPFDocument document, Locale locale, @Nullable Letterhead letterhead) {
    this.document = document;
    titles = letterhead == null ? INK : letterhead.accent().digits();
    styles = document.createStyles();
    styles.setSpellingLanguage(locale.toLanguageTag());
    var fonts = CTFonts.Factory.newInstance();
    fonts.setAscii(FONT);
    fonts.setHAnsi(FONT);
    fonts.setCs(FONT);
    styles.setDefaultFonts(fonts);
    define(TITLE, "Title", 20, 0, 6, -1);
    for (int level = 1; level <= LEVELS; level++) {
      define(heading(level), "heading " + level, 18 - 2 * level, 14, 4, level - 1);
    }
    define(TEXT, "Body Text", 10, 0, 6, -1);
    define(ITEM, "List Bullet", 10, 0, 3, -1);
    define(STEP, "List Number", 10, 0, 3, -1);
    define(CELL, "Table Text", 9, 1, 2, -1);
  }

  static String heading(int level) {
    return "Heading" + level;
  }

  XWPFParagraph paragraph(String style, String text) {
    var paragraph = document.createParagraph();
    paragraph.setStyle(style);
    write(paragraph, text, false);
    return paragraph;
  }

  /// Writes a text with its words of weight.
  ///
  /// @param strong whether all of it has weight
  static void write(XWPFParagraph paragraph, String text, boolean strong) {
    for (var piece : text.split("(?=[" + Passage.STRONG + Passage.PLAIN + "])")) {
      var words = Passage.plain(piece);
      if (!words.isEmpty()) {
        var run = paragraph.createRun();
        run.setText(words);
        run.setBold(strong || piece.charAt(0) == Passage.STRONG);
      }
    }
  }

  /// @param outline its place among the headings, or -1
  private void define(String id, String name, int size, int before, int after, int outline) {
    var style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal(name);
    style.addNewQFormat();
    var spacing = style.addNewPPr().addNewSpacing();
    spacing.setBefore(DocxDocuments.twentieths(before));
    spacing.setAfter(DocxDocuments.twentieths(after));
    var run = style.addNewRPr();
    run.addNewSz().setVal(BigInteger.valueOf(2L * size));
    run.addNewColor().setVal(outline >= 0 ? titles : INK);
    if (outline >= 0) {
      style.getPPr().addNewKeepNext();
      style.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
    }
    if (outline >= 0 || id.equals(TITLE)) {
      run.addNewB();
    }
    styles.addStyle(new XWPFStyle(style));
  }
}
