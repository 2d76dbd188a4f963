package fr.gouvernail.usecase.model;

import fr.gouvernail.shell.Formats;
import fr.gouvernail.usecase.model.Field.Choice;
import fr.gouvernail.usecase.model.Field.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Values as people read them.
public final class Shown {

  private static final int CENTS = 2;
  private static final String NO_BREAK = "\u00a0";

  /// Marks of lines, which nobody reads.
  private static final Set<String> MARKS = Set.of("id");

  /// Marks of something else on the sheet, which has a name.
  private static final Set<String> NAMED = Set.of("risk", "duty");

  private final UnaryOperator<String> names;
  private final Locale locale;

  private Shown(UnaryOperator<String> names, Locale locale) {
    this.names = names;
    this.locale = locale;
  }

  /// The value in words: options by their labels, dates and numbers as the reader writes them,
  /// lines one below the other.
  ///
  /// @param names what a person, tool, file, model of the catalogue, risk of the sheet or
  ///   obligation is called, by id
  public static String of(Field field, Value value, UnaryOperator<String> names, Locale locale) {
    var shown = new Shown(names, locale);
    return switch (value) {
      case Value.Text(var text) -> shown.text(field.type(), field.options(), text);
      case Value.Choices(var ids) ->
          ids.stream()
              .map(id -> shown.text(field.type(), field.options(), id))
              .collect(Collectors.joining(", "));
      case Value.Rows(var lines) ->
          lines.stream().map(line -> shown.line(field, line)).collect(Collectors.joining("\n"));
    };
  }

  private String line(Field field, Map<String, String> line) {
    boolean worded =
        field.columns().stream()
            .anyMatch(
                column -> column.required() && isWords(column) && line.containsKey(column.id()));
    boolean measured = field.columns().stream().filter(Shown::isMeasured).count() > 1;
    return field.columns().stream()
        .filter(column -> line.containsKey(column.id()) && !MARKS.contains(column.id()))
        .filter(column -> !worded || column.type() != Type.CATALOGUE)
        .map(column -> cell(column, Lines.text(line, column.id()), measured))
        .collect(Collectors.joining(" · "));
  }

  /// Several numbers and dates of a line need to be told apart.
  private String cell(Field.Column column, String text, boolean measured) {
    if (NAMED.contains(column.id())) {
      return names.apply(text);
    }
    var shown = text(column.type(), column.options(), text);
    return measured && isMeasured(column) ? column.label().in(locale) + NO_BREAK + shown : shown;
  }

  private static boolean isWords(Field.Column column) {
    return column.type() == Type.TEXT
        && !MARKS.contains(column.id())
        && !NAMED.contains(column.id());
  }

  private static boolean isMeasured(Field.Column column) {
    return switch (column.type()) {
      case NUMBER, DECIMAL, DATE -> true;
      default -> false;
    };
  }

  private String text(Type type, List<Choice> options, String text) {
    return switch (type) {
      case CHOICE, CHOICES, YES_NO ->
          options.stream()
              .filter(option -> option.id().equals(text))
              .findFirst()
              .map(option -> option.label().in(locale))
              .orElse(text);
      case PERSON, PEOPLE, FILE, TOOL, CATALOGUE -> names.apply(text);
      case DATE -> Parsed.date(text).map(Formats.of(locale)::date).orElse(text);
      case NUMBER, DECIMAL, MONEY ->
          Parsed.number(text).map(number -> number(type, number)).orElse(text);
      case TEXT, LONG, ROWS, COMPUTED -> text;
    };
  }

  private String number(Type type, BigDecimal number) {
    var formats = Formats.of(locale);
    int decimals = Math.max(0, number.stripTrailingZeros().scale());
    if (type != Type.MONEY) {
      return formats.number(number, decimals);
    }
    if (decimals == 0) {
      return formats.euros(number);
    }
    var cents = formats.number(number, CENTS);
    return locale.getLanguage().equals("en") ? "€" + cents : cents + "\u00a0€";
  }
}
