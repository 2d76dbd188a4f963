package fr.gouvernail.usecase.model;

import fr.gouvernail.usecase.model.Field.Choice;
import fr.gouvernail.usecase.model.Field.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether one text fits its kind.
///
/// @param known where people, files and tools are looked up; null to look at the form alone
record ValueCheck(Type type, int min, int max, List<Choice> options, @Nullable Known known) {

  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

  static ValueCheck of(Field field, @Nullable Known known) {
    return new ValueCheck(field.type(), field.min(), field.max(), field.options(), known);
  }

  static ValueCheck of(Field.Column column, @Nullable Known known) {
    return new ValueCheck(column.type(), column.min(), column.max(), column.options(), known);
  }

  @Nullable Problem problem(String text) {
    return switch (type) {
      case TEXT, LONG, CATALOGUE -> length(text);
      case CHOICE, CHOICES, YES_NO ->
          options.stream().anyMatch(option -> option.id().equals(text))
              ? null
              : Problem.format("FORMAT");
      case PERSON, PEOPLE -> person(text);
      case FILE -> file(text);
      case TOOL -> tool(text);
      case DATE -> date(text);
      case NUMBER -> text.matches("\\d{1,9}") ? range(text) : Problem.format("FORMAT");
      case MONEY -> text.matches("\\d{1,9}(\\.\\d{1,2})?") ? range(text) : Problem.format("FORMAT");
      case DECIMAL -> Parsed.number(text).isPresent() ? null : Problem.format("FORMAT");
      case ROWS, COMPUTED -> Problem.format("FORMAT");
    };
  }

  private @Nullable Problem length(String text) {
    int length = text.codePointCount(0, text.length());
    if (length < min) {
      return Problem.range("RANGE.short", "min", min);
    }
    return length > max ? Problem.range("RANGE.long", "max", max) : null;
  }

  private @Nullable Problem range(String number) {
    var value = new BigDecimal(number);
    if (value.compareTo(BigDecimal.valueOf(min)) < 0) {
      return Problem.range("RANGE.low", "min", min);
    }
    return value.compareTo(BigDecimal.valueOf(max)) > 0
        ? Problem.range("RANGE.high", "max", max)
        : null;
  }

  private static @Nullable Problem date(String text) {
    return Parsed.date(text)
            .filter(day -> !day.isBefore(EARLIEST) && !day.isAfter(LATEST))
            .isPresent()
        ? null
        : Problem.format("FORMAT");
  }

  private @Nullable Problem person(String text) {
    var person = Parsed.person(text);
    if (person.isEmpty()) {
      return Problem.format("FORMAT");
    }
    return known == null || known.circumstances().company().members().containsKey(person.get())
        ? null
        : Problem.format("FORMAT.person");
  }

  private @Nullable Problem file(String text) {
    var id = Parsed.id(text);
    if (id.isEmpty()) {
      return Problem.format("FORMAT");
    }
    return known == null || known.circumstances().files().contains(id.get())
        ? null
        : Problem.format("FORMAT.file");
  }

  private @Nullable Problem tool(String text) {
    var id = Parsed.id(text);
    if (id.isEmpty()) {
      return Problem.format("FORMAT");
    }
    if (known == null) {
      return null;
    }
    var tool = known.circumstances().tools().get(id.get());
    if (tool == null || tool.withdrawn()) {
      return Problem.format("FORMAT.tool");
    }
    return tool.kind() == null ? Problem.format("FORMAT.tool_class") : null;
  }
}
