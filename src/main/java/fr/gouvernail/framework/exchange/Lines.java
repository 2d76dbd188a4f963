package fr.gouvernail.framework.exchange;

import fr.gouvernail.framework.exchange.Finding.Kind;
import fr.gouvernail.framework.exchange.Source.Items;
import fr.gouvernail.framework.exchange.Source.Scalar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Cells that hold several values: one a line, or with commas or blanks between.
final class Lines {

  /// Stands for no value.
  static final String NONE = "/";

  private static final Pattern COMMAS = Pattern.compile(",");
  private static final Pattern BLANKS_OR_COMMAS = Pattern.compile("[\\s,]+");

  private Lines() {}

  /// One value a line; a line that starts with `|` goes on with the value before.
  static List<String> of(@Nullable Scalar cell) {
    var values = new ArrayList<String>();
    if (cell != null) {
      for (var raw : cell.text().split("\n")) {
        var line = raw.strip();
        if (line.startsWith("|") && !values.isEmpty()) {
          values.add(values.removeLast() + "\n" + line.substring(1).strip());
        } else if (!line.isEmpty()) {
          values.add(line);
        }
      }
    }
    return values;
  }

  /// As many values as are expected: one alone counts for all, and a cell without any gives empty
  /// ones. A `/` is an empty value as well.
  ///
  /// @param keepEmpty whether an empty line is a value
  static List<String> of(
      @Nullable Scalar cell, int expected, boolean keepEmpty, Findings findings) {
    if (cell == null) {
      return Collections.nCopies(expected, "");
    }
    var values = keepEmpty ? cell.text().strip().lines().map(String::strip).toList() : of(cell);
    if (values.size() != 1 && values.size() != expected) {
      findings.add(Kind.LINES, cell.place(), values.size(), expected);
      return Collections.nCopies(expected, "");
    }
    var each = values.size() == 1 ? Collections.nCopies(expected, values.getFirst()) : values;
    return each.stream().map(value -> value.equals(NONE) ? "" : value).toList();
  }

  /// Values with commas between.
  static Source byCommas(Scalar cell) {
    return items(cell.place(), COMMAS.splitAsStream(cell.text()));
  }

  /// Values with blanks or commas between.
  static Source byBlanks(Scalar cell) {
    return items(cell.place(), BLANKS_OR_COMMAS.splitAsStream(cell.text()));
  }

  static Source items(Place place, Stream<String> values) {
    return new Items(
        place,
        values
            .map(String::strip)
            .filter(value -> !value.isEmpty())
            .<Source>map(value -> Scalar.of(place, value))
            .toList());
  }
}
