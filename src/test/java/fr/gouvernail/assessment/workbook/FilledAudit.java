package fr.gouvernail.assessment.workbook;

import fr.gouvernail.document.EditedWorkbook;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The workbook of an audit as somebody fills it in by hand.
public final class FilledAudit {

  private final XSSFWorkbook book;

  private FilledAudit(XSSFWorkbook book) {
    this.book = book;
  }

  public static byte[] of(byte[] taken, Consumer<FilledAudit> by) {
    return EditedWorkbook.of(taken, book -> by.accept(new FilledAudit(book)));
  }

  public FilledAudit answer(String question, String written) {
    return put(question, SheetColumn.ANSWER, written);
  }

  public FilledAudit comment(String question, String written) {
    return put(question, SheetColumn.COMMENT, written);
  }

  FilledAudit put(String question, SheetColumn column, String written) {
    cell(question, column).setCellValue(written);
    return this;
  }

  FilledAudit put(String question, SheetColumn column, double written) {
    cell(question, column).setCellValue(written);
    return this;
  }

  public FilledAudit formula(String question, String formula) {
    cell(question, SheetColumn.COMMENT).setCellFormula(formula);
    return this;
  }

  /// Changes what the workbook says of itself.
  FilledAudit itself(String key, String value) {
    var sheet = book.getSheet(TakenWorkbook.SHEET);
    for (var row : sheet) {
      if (row.getCell(0).getStringCellValue().equals(key)) {
        row.getCell(1).setCellValue(value);
      }
    }
    return this;
  }

  FilledAudit without(String sheet) {
    book.removeSheetAt(book.getSheetIndex(sheet));
    return this;
  }

  /// A question's row goes.
  FilledAudit removed(String question) {
    var sheet = sheet(question);
    sheet.removeRow(sheet.getRow(row(sheet, question)));
    return this;
  }

  Sheet sheet(String question) {
    return StreamSupport.stream(book.spliterator(), false)
        .filter(sheet -> sheet.getSheetName().startsWith(question.substring(0, 3) + " "))
        .findFirst()
        .orElseThrow();
  }

  Cell cell(String question, SheetColumn column) {
    var sheet = sheet(question);
    return EditedWorkbook.cell(sheet, row(sheet, question) + 1, column.ordinal());
  }

  private static int row(Sheet sheet, String question) {
    for (var row : sheet) {
      if (row.getCell(0).getStringCellValue().equals(question)) {
        return row.getRowNum();
      }
    }
    throw new AssertionError("no row is about " + question);
  }
}
