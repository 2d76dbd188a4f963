package fr.gouvernail.inventory.workbook;

import fr.gouvernail.document.CellText;
import fr.gouvernail.document.SheetRows.Cell;
import fr.gouvernail.inventory.workbook.ImportColumn.Kind;
import fr.gouvernail.inventory.workbook.ImportLists.Option;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads a cell as its column wants it.
final class ImportCells {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;
  private static final int LONGEST_QUOTE = 60;
  private static final int MOST_TOGETHER = 4;

  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
  private static final Pattern BETWEEN = Pattern.compile("[,;\\n]");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

  private final ImportLists lists;
  private final Map<ImportColumn, Map<String, List<Option>>> names =
      new EnumMap<>(ImportColumn.class);

  ImportCells(ImportLists lists) {
    this.lists = lists;
  }

  /// The value of a cell as [ImportValues] has it; empty where the column is not read.
  String read(ImportColumn column, Cell cell) throws WrongCell {
    return switch (cell) {
      case Cell.Formula() -> throw new WrongCell(ImportProblem.FORMULA);
      case Cell _ when column.kind() == Kind.SHOWN -> "";
      case Cell.Failure(var code) -> throw new WrongCell(ImportProblem.FAILURE, quoted(code));
      case Cell.Text(var text) -> text(column, CellText.plain(text));
      case Cell.Number(var number) -> number(column, number);
      case Cell.Day(var day) when column.kind() == Kind.DATE -> day(day);
      case Cell.Day _, Cell.Flag _ -> throw new WrongCell(wanted(column));
    };
  }

  private static ImportProblem wanted(ImportColumn column) {
    return switch (column.kind()) {
      case NUMBER -> ImportProblem.NOT_A_NUMBER;
      case DATE -> ImportProblem.NOT_A_DATE;
      default -> ImportProblem.NOT_A_TEXT;
    };
  }

  private String text(ImportColumn column, String text) throws WrongCell {
    return switch (column.kind()) {
      case TEXT -> {
        if (text.length() > column.max()) {
          throw new WrongCell(ImportProblem.TOO_LONG, column.max(), text.length());
        }
        yield text;
      }
      case NUMBER -> {
        if (!DIGITS.matcher(text).matches()) {
          throw new WrongCell(ImportProblem.NOT_A_NUMBER);
        }
        yield number(column, new BigDecimal(text));
      }
      case DATE -> day(text);
      case CHOICES -> choices(column, text);
      case CHOICE, PERSON, TOOL -> choice(column, text);
      case SHOWN -> "";
    };
  }

  private String number(ImportColumn column, BigDecimal number) throws WrongCell {
    if (column.kind() == Kind.DATE) {
      throw new WrongCell(ImportProblem.NOT_A_DATE);
    }
    if (column.kind() != Kind.NUMBER) {
      return text(column, number.stripTrailingZeros().toPlainString());
    }
    if (number.stripTrailingZeros().scale() > 0) {
      throw new WrongCell(ImportProblem.NOT_WHOLE);
    }
    if (number.compareTo(BigDecimal.valueOf(column.min())) < 0
        || number.compareTo(BigDecimal.valueOf(column.max())) > 0) {
      throw new WrongCell(ImportProblem.OUT_OF_RANGE, column.min(), column.max());
    }
    return String.valueOf(number.intValueExact());
  }

  private static String day(String text) throws WrongCell {
    try {
      return day(text.contains("/") ? LocalDate.parse(text, DAY) : LocalDate.parse(text));
    } catch (DateTimeException e) {
      throw new WrongCell(ImportProblem.NOT_A_DATE);
    }
  }

  private static String day(LocalDate day) throws WrongCell {
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw new WrongCell(ImportProblem.DATE_OUT_OF_RANGE, FIRST_YEAR, LAST_YEAR);
    }
    return day.toString();
  }

  private List<Option> meant(ImportColumn column, String written) {
    return names
        .computeIfAbsent(column, lists::byName)
        .getOrDefault(ImportLists.key(column, written), List.of());
  }

  private String choice(ImportColumn column, String text) throws WrongCell {
    var meant = meant(column, text);
    if (meant.size() != 1) {
      throw new WrongCell(
          meant.isEmpty() ? unknown(column) : ImportProblem.SEVERAL_MEANT, quoted(text));
    }
    return meant.getFirst().id();
  }

  private static ImportProblem unknown(ImportColumn column) {
    return switch (column.kind()) {
      case PERSON -> ImportProblem.OWNER_UNKNOWN;
      case TOOL -> ImportProblem.TOOL_UNKNOWN;
      default -> ImportProblem.NOT_AN_OPTION;
    };
  }

  /// The choices in the order of the list. A label may hold commas itself, so more parts together
  /// are tried first.
  private String choices(ImportColumn column, String text) throws WrongCell {
    var chosen = new TreeSet<>(order(column));
    var parts = parts(text);
    int from = 0;
    while (from < parts.size()) {
      int to = Math.min(parts.size(), from + MOST_TOGETHER);
      while (to > from + 1 && meant(column, together(parts, from, to)).isEmpty()) {
        to--;
      }
      chosen.add(choice(column, together(parts, from, to)));
      from = to;
    }
    return String.join(",", chosen);
  }

  private Comparator<String> order(ImportColumn column) {
    return Comparator.comparing((String id) -> lists.order(column, id))
        .thenComparing(Comparator.naturalOrder());
  }

  private static String together(List<String> parts, int from, int to) {
    return String.join(", ", parts.subList(from, to));
  }

  /// A value of a use case as reading its cell would give it, for comparing.
  String same(ImportColumn column, String value) {
    return switch (column.kind()) {
      case TEXT -> CellText.plain(value);
      case CHOICES ->
          ImportValues.ids(value).stream().sorted(order(column)).collect(Collectors.joining(","));
      default -> value;
    };
  }

  private static List<String> parts(String text) {
    return BETWEEN.splitAsStream(text).map(String::strip).filter(part -> !part.isEmpty()).toList();
  }

  private static String quoted(String text) {
    return text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text;
  }
}
