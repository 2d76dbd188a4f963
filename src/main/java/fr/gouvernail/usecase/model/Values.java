package fr.gouvernail.usecase.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.gouvernail.tenancy.PersonRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What an edition says, by field. As JSON a text is a string, choices are a list of strings, rows
/// a list of objects; keys are sorted, so that equal values are equal texts.
///
/// @param all without empty ones
public record Values(Map<String, Value> all) {

  public static final Values NONE = new Values(Map.of());

  public Values {
    var filled = new TreeMap<String, Value>();
    all.forEach((field, value) -> {
      if (!value.isEmpty()) {
        filled.put(field, value);
      }
    });
    all = Collections.unmodifiableMap(filled);
  }

  /// Reads what [#toJson] wrote.
  ///
  /// @throws IllegalArgumentException where something is neither text, nor list of texts, nor list
  ///   of lines
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Values ofJson(Map<String, Object> json) {
    var all = new TreeMap<String, Value>();
    json.forEach((field, value) -> all.put(field, value(field, value)));
    return new Values(all);
  }

  private static Value value(String field, Object json) {
    if (json instanceof String text) {
      return new Value.Text(text);
    }
    if (json instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
      return new Value.Choices(list.stream().map(String.class::cast).toList());
    }
    if (json instanceof List<?> list && list.stream().allMatch(Map.class::isInstance)) {
      return new Value.Rows(list.stream().map(line -> line(field, (Map<?, ?>) line)).toList());
    }
    throw new IllegalArgumentException(field + " is neither a text nor a list of its kind");
  }

  private static Map<String, String> line(String field, Map<?, ?> json) {
    var cells = new TreeMap<String, String>();
    json.forEach((column, cell) -> {
      if (!(column instanceof String name && cell instanceof String text)) {
        throw new IllegalArgumentException(field + " has a line with something other than texts");
      }
      cells.put(name, text);
    });
    return cells;
  }

  /// Plain strings, lists and maps.
  @JsonValue
  public Map<String, Object> toJson() {
    var json = new TreeMap<String, Object>();
    all.forEach((field, value) ->
        json.put(
            field,
            switch (value) {
              case Value.Text text -> text.text();
              case Value.Choices choices -> choices.ids();
              case Value.Rows rows -> rows.lines();
            }));
    return json;
  }

  public Optional<Value> find(String field) {
    return Optional.ofNullable(all.get(field));
  }

  public boolean has(String field) {
    return all.containsKey(field);
  }

  /// The text of a field; empty without one.
  public String text(String field) {
    return all.get(field) instanceof Value.Text(var text) ? text : "";
  }

  /// The chosen ids of a field; the one text where it holds a text.
  public List<String> choices(String field) {
    return switch (all.get(field)) {
      case Value.Choices(var ids) -> ids;
      case Value.Text(var text) -> List.of(text);
      case Value.Rows _ -> List.of();
      case null -> List.of();
    };
  }

  public List<Map<String, String>> rows(String field) {
    return all.get(field) instanceof Value.Rows(var lines) ? lines : List.of();
  }

  /// Nothing where it is no date.
  public Optional<LocalDate> date(String field) {
    return Parsed.date(text(field));
  }

  /// Nothing where it is no number.
  public Optional<BigDecimal> number(String field) {
    return Parsed.number(text(field));
  }

  /// Nothing where it is no id.
  public Optional<UUID> id(String field) {
    return Parsed.id(text(field));
  }

  public Optional<PersonRef> person(String field) {
    return id(field).map(PersonRef::new);
  }

  /// Whether a question of yes or no was answered by yes.
  public boolean isYes(String field) {
    return text(field).equals("true");
  }

  /// These values with one field set; forgotten where the value is null or empty.
  public Values with(String field, @Nullable Value value) {
    var changed = new TreeMap<>(all);
    if (value == null) {
      changed.remove(field);
    } else {
      changed.put(field, value);
    }
    return new Values(changed);
  }

  public Values with(String field, String text) {
    return with(field, new Value.Text(text));
  }

  public Values with(String field, Collection<String> ids) {
    return with(field, new Value.Choices(new ArrayList<>(ids)));
  }

  public Values withRows(String field, List<Map<String, String>> lines) {
    return with(field, new Value.Rows(lines));
  }

  public Values without(String field) {
    return with(field, (Value) null);
  }

  /// These values where they concern fields of that kind only.
  public Values only(Predicate<String> fields) {
    var kept = new TreeMap<>(all);
    kept.keySet().removeIf(fields.negate());
    return new Values(kept);
  }
}
