package fr.gouvernail.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/// Tables as wide as the page, whose head comes again on each page.
final class DocxTables {

  private DocxTables() {}

  static void add(XWPFDocument document, Passage.Table wanted) {
    boolean headed = !wanted.head().isEmpty();
    int columns = headed ? wanted.head().size() : wanted.rows().getFirst().size();
    var table = document.createTable(wanted.rows().size() + (headed ? 1 : 0), columns);
    table.setWidth("100%");
    int next = 0;
    if (headed) {
      var row = table.getRow(next++);
      row.setRepeatHeader(true);
      fill(row, wanted.head(), columns);
    }
    for (var cells : wanted.rows()) {
      fill(table.getRow(next++), cells, headed ? 0 : 1);
    }
    document.createParagraph();
  }

  /// @param strong how many cells, from the first, name the others
  private static void fill(XWPFTableRow row, List<String> cells, int strong) {
    row.setCantSplitRow(true);
    for (int i = 0; i < cells.size(); i++) {
      write(row.getCell(i), cells.get(i), i < strong);
    }
  }

  private static void write(XWPFTableCell cell, String text, boolean strong) {
    var paragraph = cell.getParagraphs().getFirst();
    paragraph.setStyle(DocxStyles.TEXT);
    DocxStyles.write(paragraph, text, strong);
  }
}
