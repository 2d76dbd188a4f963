package fr.gouvernail.inventory.workbook;

import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;

/// A template that is filled in by hand.
public final class FilledWorkbook {

  private final Sheet sheet;
  private int row = 2;

  private FilledWorkbook(Sheet sheet) {
    this.sheet = sheet;
  }

  public static byte[] of(byte[] template, Consumer<FilledWorkbook> by) {
    return Sheets.edited(template, sheet -> by.accept(new FilledWorkbook(sheet)));
  }

  /// The letters of a column.
  public static String letters(ImportColumn column) {
    return CellReference.convertNumToColString(column.ordinal());
  }

  /// Goes to a row, from 2.
  public FilledWorkbook row(int number) {
    row = number;
    return this;
  }

  public FilledWorkbook put(ImportColumn column, String text) {
    cell(column).setCellValue(text);
    return this;
  }

  public FilledWorkbook put(ImportColumn column, int number) {
    cell(column).setCellValue(number);
    return this;
  }

  public FilledWorkbook formula(ImportColumn column, String formula) {
    cell(column).setCellFormula(formula);
    return this;
  }

  private Cell cell(ImportColumn column) {
    return Sheets.cell(sheet, row, column);
  }
}
