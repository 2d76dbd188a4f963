package fr.gouvernail.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/// Pictures with the words that stand for them, and the head of the pages of a firm.
final class DocxPictures {

  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
  private static final int NAME_SIZE = 10;

  /// In twentieths of a point.
  private static final int UNDER_HEAD = 240;

  private DocxPictures() {}

  static void add(XWPFParagraph paragraph, Illustration picture, Illustration.Size size) {
    var run = paragraph.createRun();
    try {
      run.addPicture(
          new ByteArrayInputStream(picture.png()),
          Document.PICTURE_TYPE_PNG,
          "picture.png",
          Units.toEMU(size.width() * POINTS_PER_MILLIMETRE),
          Units.toEMU(size.height() * POINTS_PER_MILLIMETRE));
    } catch (InvalidFormatException e) {
      throw new IllegalArgumentException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // Word reads the one, other programs the other.
    run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(picture.alt());
    run.getEmbeddedPictures()
        .getFirst()
        .getCTPicture()
        .getNvPicPr()
        .getCNvPr()
        .setDescr(picture.alt());
  }

  /// Logo, else name of the firm at the left, above a line in its colour.
  static void head(XWPFDocument document, Letterhead letterhead) {
    var line = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    var logo = letterhead.logo();
    if (logo != null) {
      add(line, logo, logo.within(Letterhead.LOGO_WIDTH, Letterhead.LOGO_HEIGHT));
    }
    var name = line.createRun();
    if (logo != null) {
      var right = line.getCTP().addNewPPr().addNewTabs().addNewTab();
      right.setVal(STTabJc.RIGHT);
      right.setPos(BigInteger.valueOf(DocxTables.PAGE));
      name.addTab();
    }
    name.setText(letterhead.firm());
    name.setFontSize(NAME_SIZE);
    name.setBold(logo == null);
    name.setColor(letterhead.accent().digits());
    line.setSpacingAfter(UNDER_HEAD);
    line.setBorderBottom(Borders.SINGLE);
    line.getCTP().getPPr().getPBdr().getBottom().setColor(letterhead.accent().digits());
  }
}
