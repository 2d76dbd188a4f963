package fr.gouvernail.framework.exchange;

import fr.gouvernail.framework.LocalText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One mapping of a YAML file while it is put together. What is empty is not written.
final class WrittenFields {

  private final String locale;
  private final Map<String, Object> fields = new LinkedHashMap<>();
  private final Map<String, Map<String, Object>> translations = new LinkedHashMap<>();

  /// @param locale language of the library
  WrittenFields(String locale) {
    this.locale = locale;
  }

  WrittenFields put(String key, @Nullable Object value) {
    var empty =
        value instanceof Collection<?> list && list.isEmpty()
            || value instanceof Map<?, ?> mapping && mapping.isEmpty();
    if (value != null && !empty) {
      fields.put(key, value);
    }
    return this;
  }

  WrittenFields words(String key, List<String> words) {
    return put(key, new ArrayList<>(words));
  }

  <T> WrittenFields list(String key, List<T> things, Function<T, Map<String, Object>> written) {
    return put(key, new ArrayList<>(things.stream().map(written).toList()));
  }

  /// A text: in the library's language here, in others among the translations.
  WrittenFields text(String key, @Nullable LocalText text) {
    if (text != null) {
      text.byLanguage()
          .forEach((language, words) -> {
            if (language.equals(locale)) {
              fields.put(key, words);
            } else {
              translations.computeIfAbsent(language, code -> new LinkedHashMap<>()).put(key, words);
            }
          });
    }
    return this;
  }

  /// The translations of the texts so far.
  WrittenFields translations() {
    return put("translations", new LinkedHashMap<>(translations));
  }

  Map<String, Object> all() {
    return fields;
  }
}
