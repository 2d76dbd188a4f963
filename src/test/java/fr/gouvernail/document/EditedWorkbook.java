package fr.gouvernail.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A workbook that somebody opened, changed and kept.
public final class EditedWorkbook {

  private EditedWorkbook() {}

  public static byte[] of(byte[] file, Consumer<XSSFWorkbook> by) {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      by.accept(book);
      var out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A cell, made where there is none.
  ///
  /// @param row from 1
  /// @param column from 0
  public static Cell cell(Sheet sheet, int row, int column) {
    Row line = sheet.getRow(row - 1) == null ? sheet.createRow(row - 1) : sheet.getRow(row - 1);
    return line.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }
}
