package fr.gouvernail.document;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/// Tables as wide as the page, whose head comes again on each page. Columns share the width by what
/// is in them, and none is narrower than its longest word while there is room.
final class DocxTables {

  /// Between the margins, in twentieths of a point.
  static final int PAGE = 9638;

  /// Longer cells go over several lines, so that they ask for no more.
  private static final int MOST_CHARACTERS = 45;

  /// The cell's own margins, in characters.
  private static final int MARGINS = 4;

  private DocxTables() {}

  /// @param letterhead gives the colour behind the head; null for none
  static void add(XWPFDocument document, Passage.Table wanted, @Nullable Letterhead letterhead) {
    boolean headed = !wanted.head().isEmpty();
    int columns = headed ? wanted.head().size() : wanted.rows().getFirst().size();
    var table = document.createTable(wanted.rows().size() + (headed ? 1 : 0), columns);
    table.setWidth("100%");
    int next = 0;
    if (headed) {
      var row = table.getRow(next++);
      row.setRepeatHeader(true);
      fill(row, wanted.head(), columns);
      if (letterhead != null) {
        row.getTableCells().forEach(cell -> cell.setColor(letterhead.tint().digits()));
      }
    }
    for (var cells : wanted.rows()) {
      fill(table.getRow(next++), cells, headed ? 0 : 1);
    }
    share(table, widths(wanted, columns));
    document.createParagraph().setStyle(DocxStyles.CELL);
  }

  private static int[] widths(Passage.Table wanted, int columns) {
    var lines = new ArrayList<>(wanted.rows());
    lines.add(wanted.head());
    var needs = IntStream.range(0, columns).map(column -> need(lines, column)).toArray();
    int all = Arrays.stream(needs).sum();
    return Arrays.stream(needs).map(need -> PAGE * need / all).toArray();
  }

  private static int need(List<List<String>> lines, int column) {
    return MARGINS
        + lines.stream()
            .filter(cells -> column < cells.size())
            .map(cells -> cells.get(column))
            .mapToInt(text -> Math.max(longestWord(text), Math.min(MOST_CHARACTERS, text.length())))
            .max()
            .orElse(0);
  }

  private static int longestWord(String text) {
    return Arrays.stream(text.split("\\s")).mapToInt(String::length).max().orElse(0);
  }

  private static void share(XWPFTable table, int[] widths) {
    var grid = CTTblGrid.Factory.newInstance();
    for (int width : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
    table.getCTTbl().setTblGrid(grid);
    for (var row : table.getRows()) {
      for (int i = 0; i < widths.length; i++) {
        row.getCell(i).setWidth(Integer.toString(widths[i]));
      }
    }
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
    paragraph.setStyle(DocxStyles.CELL);
    DocxStyles.write(paragraph, text, strong);
  }
}
