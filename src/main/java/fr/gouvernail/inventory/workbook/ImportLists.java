package fr.gouvernail.inventory.workbook;

import fr.gouvernail.questionnaire.Folded;
import fr.gouvernail.questionnaire.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// What may be chosen in the columns that are looked up: options of fields, people who may own,
/// tools of the register.
///
/// @param options by column; a column without any accepts nothing
public record ImportLists(Map<ImportColumn, List<Option>> options) {

  public ImportLists {
    var copy = new HashMap<ImportColumn, List<Option>>();
    options.forEach((column, choices) -> copy.put(column, List.copyOf(choices)));
    options = Map.copyOf(copy);
  }

  /// One thing to choose.
  ///
  /// @param id as values hold it
  /// @param label as people write it, in either language; of a person the e-mail address
  public record Option(String id, Text label) {

    /// Something that has one name in both languages.
    public static Option named(String id, String name) {
      return new Option(id, new Text(name, null));
    }
  }

  public List<Option> of(ImportColumn column) {
    return options.getOrDefault(column, List.of());
  }

  /// The options of a column by everything that a person may write for them: their labels in either
  /// language, and their ids.
  Map<String, List<Option>> byName(ImportColumn column) {
    var names = new HashMap<String, List<Option>>();
    for (var option : of(column)) {
      Stream.of(option.id(), option.label().fr(), option.label().in(Locale.ENGLISH))
          .map(name -> key(column, name))
          .distinct()
          .forEach(name -> names.computeIfAbsent(name, n -> new ArrayList<>()).add(option));
    }
    return names;
  }

  /// The order of the list, for choices that are the same in another order.
  int order(ImportColumn column, String id) {
    var options = of(column);
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i).id().equals(id)) {
        return i;
      }
    }
    return options.size();
  }

  /// The words for a value: labels of options, else the value itself.
  ///
  /// @param value as [ImportValues] has it
  public String words(ImportColumn column, String value, Locale locale) {
    if (!column.kind().chosen()) {
      return value;
    }
    return String.join(
        ", ", ImportValues.ids(value).stream().map(id -> label(column, id, locale)).toList());
  }

  private String label(ImportColumn column, String id, Locale locale) {
    return of(column).stream()
        .filter(option -> option.id().equals(id))
        .map(option -> option.label().in(locale))
        .findFirst()
        .orElse(id);
  }

  /// How names are compared: points and hyphens matter in an address, and nowhere else.
  static String key(ImportColumn column, String name) {
    return column.kind() == ImportColumn.Kind.PERSON
        ? name.strip().toLowerCase(Locale.ROOT)
        : Folded.of(name);
  }
}
