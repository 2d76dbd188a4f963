package fr.gouvernail.usecase.model;

import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.shell.Formats;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Fills the messages of a model.
record Words(SheetModel model, Locale locale) {

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");

  /// @param field whose columns the arguments may name
  /// @throws IllegalArgumentException where the model has no such message
  String of(String key, Map<String, String> args, @Nullable Field field) {
    return ARGUMENT
        .matcher(message(key))
        .replaceAll(match ->
            Matcher.quoteReplacement(
                value(match.group(1), args.getOrDefault(match.group(1), ""), field)));
  }

  private String message(String key) {
    var text = model.messages().get(key);
    if (text == null) {
      throw new IllegalArgumentException("no message " + key);
    }
    return text.in(locale);
  }

  private String value(String name, String value, @Nullable Field field) {
    return switch (name) {
      case "state" -> value.isEmpty() ? "" : message("state." + value);
      case "allowed" ->
          Arrays.stream(value.split(","))
              .map(transition -> quoted(message("transition." + transition)))
              .collect(Collectors.joining(", "));
      case "fields" ->
          Arrays.stream(value.split(","))
              .map(id -> model.field(id).map(f -> f.label().in(locale)).orElse(id))
              .collect(Collectors.joining(", "));
      case "column" ->
          field == null
              ? value
              : field.column(value).map(Field.Column::label).map(this::in).orElse(value);
      default -> Parsed.date(value).map(Formats.of(locale)::date).orElse(value);
    };
  }

  private String quoted(String words) {
    return locale.getLanguage().equals("en") ? "“" + words + "”" : "«\u00a0" + words + "\u00a0»";
  }

  private String in(Text text) {
    return text.in(locale);
  }
}
