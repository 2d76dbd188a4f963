package fr.gouvernail.assessment.workbook;

import fr.gouvernail.document.CellText;
import fr.gouvernail.document.SheetRows;
import fr.gouvernail.document.SheetRows.Cell;
import java.util.Map;

/// One row of a sheet with questions, by its columns.
record SheetLine(String sheet, SheetRows.Row row, Map<SheetColumn, Integer> columns) {

  private static final int LONGEST_QUOTE = 60;

  /// The name of a cell.
  String place(SheetColumn column) {
    return SheetRows.place(row.number(), columns.getOrDefault(column, 0));
  }

  /// Whether nothing stands in what is read.
  boolean isEmpty() {
    return columns.entrySet().stream()
        .noneMatch(entry -> entry.getKey().isRead() && row.cells().containsKey(entry.getValue()));
  }

  /// What a cell says; nothing where it is empty.
  ///
  /// @throws WrongCell where a spreadsheet computed it, or tried to
  String text(SheetColumn column) throws WrongCell {
    var at = columns.get(column);
    var cell = at == null ? null : row.cells().get(at);
    return switch (cell) {
      case null -> "";
      case Cell.Formula() -> throw new WrongCell(SheetProblem.FORMULA);
      case Cell.Failure(var code) -> throw new WrongCell(SheetProblem.FAILURE, quoted(code));
      case Cell.Text(var text) -> CellText.plain(text);
      case Cell.Number(var number) -> number.stripTrailingZeros().toPlainString();
      case Cell.Day(var day) -> day.toString();
      case Cell.Flag(var flag) -> flag ? "x" : "";
    };
  }

  static String quoted(String text) {
    return text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text;
  }
}
