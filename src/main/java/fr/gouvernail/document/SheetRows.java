package fr.gouvernail.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a sheet of an uploaded workbook holds.
///
/// @param rows from the top, without empty ones
public record SheetRows(String name, List<Row> rows) {

  private static final int LETTERS = 26;

  public SheetRows {
    rows = List.copyOf(rows);
  }

  /// @param number as the spreadsheet counts it, from 1
  /// @param cells by column, from 0; without empty ones
  public record Row(int number, SortedMap<Integer, Cell> cells) {
    public Row {
      cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    }
  }

  /// What a cell holds, as the file says.
  public sealed interface Cell {

    record Text(String text) implements Cell {}

    record Number(BigDecimal value) implements Cell {}

    /// A number shown as a date; its time of day is left out.
    record Day(LocalDate day) implements Cell {}

    record Flag(boolean value) implements Cell {}

    /// Never computed, and its last result is not read either.
    record Formula() implements Cell {}

    /// What a spreadsheet shows where a computation failed, such as `#REF!`.
    record Failure(String code) implements Cell {}
  }

  /// The name of a cell, such as `C14`.
  ///
  /// @param row from 1
  /// @param column from 0
  public static String place(int row, int column) {
    var letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
      letters.insert(0, (char) ('A' + rest % LETTERS));
    }
    return letters.append(row).toString();
  }
}
