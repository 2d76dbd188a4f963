package fr.gouvernail.inventory.workbook;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a row says, by column: a text as typed, a number in digits, a date as 2026-12-31, an
/// option, person or tool by id, several options with commas between. What is empty is left out.
public record ImportValues(Map<ImportColumn, String> all) {

  public static final ImportValues NONE = new ImportValues(Map.of());

  public ImportValues {
    var filled = new EnumMap<ImportColumn, String>(ImportColumn.class);
    all.forEach((column, value) -> {
      if (!value.isBlank()) {
        filled.put(column, value);
      }
    });
    all = Collections.unmodifiableMap(filled);
  }

  public Optional<String> find(ImportColumn column) {
    return Optional.ofNullable(all.get(column));
  }

  /// The value; empty without one.
  public String text(ImportColumn column) {
    return all.getOrDefault(column, "");
  }

  /// The chosen ids of a column.
  public List<String> choices(ImportColumn column) {
    return ids(text(column));
  }

  static List<String> ids(String value) {
    return value.isEmpty() ? List.of() : Arrays.asList(value.split(","));
  }
}
