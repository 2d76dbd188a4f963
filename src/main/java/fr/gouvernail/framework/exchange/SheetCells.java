package fr.gouvernail.framework.exchange;

import fr.gouvernail.document.SheetRows;
import fr.gouvernail.document.SheetRows.Cell;
import fr.gouvernail.framework.exchange.Finding.Kind;
import fr.gouvernail.framework.exchange.Source.Fields;
import fr.gouvernail.framework.exchange.Source.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the two kinds of sheets: keys beside their values, and rows under a head. Formulas and
/// failed computations are told and count as empty.
final class SheetCells {

  private static final Pattern TRANSLATED = Pattern.compile("(\\w+)\\[([\\w-]+)]");

  private final Findings findings;

  SheetCells(Findings findings) {
    this.findings = findings;
  }

  /// A row by the names of its columns, in lower case.
  ///
  /// @param place its first cell
  record Line(Place place, Map<String, Scalar> cells) {

    @Nullable Scalar find(String column) {
      return cells.get(column);
    }

    /// Empty where the cell is.
    String text(String column) {
      var found = cells.get(column);
      return found == null ? "" : found.text();
    }

    /// Of the cell, or of the row where it is empty.
    Place place(String column) {
      var found = cells.get(column);
      return found == null ? place : found.place();
    }
  }

  /// Values by their keys, in lower case.
  Line keys(SheetRows sheet) {
    var cells = new LinkedHashMap<String, Scalar>();
    for (var row : sheet.rows()) {
      var key = scalar(sheet, row.number(), 0, row.cells().get(0));
      var value = scalar(sheet, row.number(), 1, row.cells().get(1));
      if (key != null && value != null) {
        var name = key.text().toLowerCase(Locale.ROOT);
        if (cells.putIfAbsent(name, value) != null) {
          findings.add(Kind.KEY_TWICE, key.place(), name);
        }
      }
    }
    return new Line(Place.cell(sheet.name()), cells);
  }

  /// The rows under the head, without empty ones.
  ///
  /// @param known columns that are read, but for their translations
  /// @param translated columns that may have translations
  List<Line> lines(SheetRows sheet, Set<String> known, Set<String> translated) {
    var lines = new ArrayList<Line>();
    var head = new TreeMap<Integer, String>();
    for (var row : sheet.rows()) {
      if (head.isEmpty()) {
        head(sheet, row, known, translated, head);
        continue;
      }
      var cells = new LinkedHashMap<String, Scalar>();
      row.cells()
          .forEach((column, cell) -> {
            var name = head.get(column);
            var value = name == null ? null : scalar(sheet, row.number(), column, cell);
            if (name != null && value != null) {
              cells.put(name, value);
            }
          });
      if (!cells.isEmpty()) {
        lines.add(new Line(place(sheet, row.number(), row.cells().firstKey()), cells));
      }
    }
    return lines;
  }

  private void head(
      SheetRows sheet,
      SheetRows.Row row,
      Set<String> known,
      Set<String> translated,
      Map<Integer, String> head) {
    row.cells()
        .forEach((column, cell) -> {
          var name = scalar(sheet, row.number(), column, cell);
          if (name == null) {
            return;
          }
          var lower = name.text().toLowerCase(Locale.ROOT);
          var translation = TRANSLATED.matcher(lower);
          var base = translation.matches() ? translation.group(1) : "";
          if (!known.contains(lower) && !translated.contains(base)) {
            findings.add(Kind.UNKNOWN_KEY, name.place(), lower);
          } else if (head.containsValue(lower)) {
            findings.add(Kind.COLUMN_TWICE, name.place(), lower);
          } else {
            head.put(column, lower);
          }
        });
  }

  private static Place place(SheetRows sheet, int row, int column) {
    return Place.cell(sheet.name() + "!" + SheetRows.place(row, column));
  }

  private @Nullable Scalar scalar(SheetRows sheet, int row, int column, @Nullable Cell cell) {
    var place = place(sheet, row, column);
    var text =
        switch (cell) {
          case null -> "";
          case Cell.Text(var value) -> value.strip();
          case Cell.Number(var value) -> value.stripTrailingZeros().toPlainString();
          case Cell.Day(var day) -> day.toString();
          case Cell.Flag(var value) -> String.valueOf(value);
          case Cell.Formula() -> {
            findings.add(Kind.FORMULA, place);
            yield "";
          }
          case Cell.Failure(var code) -> {
            findings.add(Kind.CELL_FAILURE, place, code);
            yield "";
          }
        };
    return text.isEmpty() ? null : Scalar.of(place, text);
  }

  /// The translations that a line has, by language, then by what is translated.
  ///
  /// @return null where there are none
  static @Nullable Source translations(Line line, Set<String> wanted) {
    var languages = new LinkedHashMap<String, Map<String, Source>>();
    line.cells()
        .forEach((name, value) -> {
          var translation = TRANSLATED.matcher(name);
          if (translation.matches() && wanted.contains(translation.group(1))) {
            languages
                .computeIfAbsent(translation.group(2), language -> new LinkedHashMap<>())
                .put(translation.group(1), value);
          }
        });
    if (languages.isEmpty()) {
      return null;
    }
    var all = new LinkedHashMap<String, Source>();
    languages.forEach((language, fields) -> all.put(language, new Fields(line.place(), fields)));
    return new Fields(line.place(), all);
  }

  /// Whether a name is that of a translation.
  static boolean isTranslation(String name) {
    return TRANSLATED.matcher(name).matches();
  }
}
