package fr.gouvernail.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/// Lists that a word processor knows as such.
final class DocxLists {

  private static final double INDENT = 18;

  private final BigInteger number;

  DocxLists(XWPFDocument document) {
    var bullets = CTAbstractNum.Factory.newInstance();
    bullets.setAbstractNumId(BigInteger.ONE);
    var level = bullets.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewNumFmt().setVal(STNumberFormat.BULLET);
    level.addNewLvlText().setVal("•");
    var indent = level.addNewPPr().addNewInd();
    indent.setLeft(DocxDocuments.twentieths(INDENT));
    indent.setHanging(DocxDocuments.twentieths(INDENT));
    var numbering = document.createNumbering();
    number = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(bullets)));
  }

  void item(XWPFParagraph paragraph) {
    paragraph.setNumID(number);
    paragraph.setNumILvl(BigInteger.ZERO);
  }
}
