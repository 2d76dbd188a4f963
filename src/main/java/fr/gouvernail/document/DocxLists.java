package fr.gouvernail.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/// Lists that a word processor knows as such.
final class DocxLists {

  private static final double INDENT = 18;

  private final XWPFNumbering numbering;
  private final BigInteger bullets;
  private int kinds;

  DocxLists(XWPFDocument document) {
    numbering = document.createNumbering();
    bullets = list(STNumberFormat.BULLET, "•");
  }

  void item(XWPFParagraph paragraph) {
    step(paragraph, bullets);
  }

  /// A new list that counts from one.
  BigInteger counted() {
    return list(STNumberFormat.DECIMAL, "%1.");
  }

  void step(XWPFParagraph paragraph, BigInteger list) {
    paragraph.setNumID(list);
    paragraph.setNumILvl(BigInteger.ZERO);
  }

  private BigInteger list(STNumberFormat.Enum format, String mark) {
    var kind = CTAbstractNum.Factory.newInstance();
    kind.setAbstractNumId(BigInteger.valueOf(++kinds));
    var level = kind.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(format);
    level.addNewLvlText().setVal(mark);
    var indent = level.addNewPPr().addNewInd();
    indent.setLeft(DocxDocuments.twentieths(INDENT));
    indent.setHanging(DocxDocuments.twentieths(INDENT));
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kind)));
  }
}
