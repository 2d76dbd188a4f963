package fr.gouvernail.usecase.model;

import fr.gouvernail.usecase.model.Finding.Code;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads cells of lines, and what holds for lines of any kind.
final class Lines {

  private Lines() {}

  static String text(Map<String, String> line, String column) {
    return line.getOrDefault(column, "");
  }

  /// 0 where it is no whole number of at most nine digits.
  static int number(Map<String, String> line, String column) {
    var text = text(line, column);
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }

  static @Nullable BigDecimal decimal(Map<String, String> line, String column) {
    return Parsed.number(text(line, column)).orElse(null);
  }

  static @Nullable LocalDate date(Map<String, String> line, String column) {
    return Parsed.date(text(line, column)).orElse(null);
  }

  /// No two lines with the same cell.
  static void unique(Known known, String field, String column, Stage stage, Findings out) {
    var seen = new HashSet<String>();
    var lines = known.values().rows(field);
    for (int i = 0; i < lines.size(); i++) {
      var cell = text(lines.get(i), column);
      if (!cell.isEmpty() && !seen.add(cell)) {
        out.block(
            Code.FORMAT,
            Known.from(stage),
            field,
            "FORMAT.twice",
            Map.of("line", String.valueOf(i + 1)));
      }
    }
  }
}
