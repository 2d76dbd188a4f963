package fr.gouvernail.usecase.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a field holds. Never empty: a field without value has none, see [Values].
public sealed interface Value {

  /// A text; a number in digits, a date as 2026-12-31, a person, tool or file by id, yes as `true`.
  record Text(String text) implements Value {
    public Text {
      text = text.strip();
    }

    @Override
    public boolean isEmpty() {
      return text.isEmpty();
    }
  }

  /// Ids of options, or of people.
  record Choices(List<String> ids) implements Value {
    public Choices {
      ids = List.copyOf(ids);
    }

    @Override
    public boolean isEmpty() {
      return ids.isEmpty();
    }
  }

  /// Lines, each with its cells by column; empty cells are left out.
  record Rows(List<Map<String, String>> lines) implements Value {
    public Rows {
      lines = lines.stream().map(Rows::filled).filter(line -> !line.isEmpty()).toList();
    }

    private static Map<String, String> filled(Map<String, String> line) {
      var cells = new TreeMap<String, String>();
      line.forEach((column, text) -> {
        if (!text.isBlank()) {
          cells.put(column, text.strip());
        }
      });
      return java.util.Collections.unmodifiableMap(cells);
    }

    @Override
    public boolean isEmpty() {
      return lines.isEmpty();
    }
  }

  boolean isEmpty();
}
