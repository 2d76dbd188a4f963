package fr.gouvernail.usecase.ui;

import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.usecase.model.Value;
import fr.gouvernail.usecase.model.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// How a value travels: a text, a list of texts, or a list of lines with texts by column.
final class ValueJson {

  private static final String FIELD = "value";

  private ValueJson() {}

  /// @return null for nothing
  /// @throws RuleViolated if it is none of these forms
  static @Nullable Value read(@Nullable JsonNode json) {
    if (json == null || json.isNull() || json.isMissingNode()) {
      return null;
    }
    try {
      return Values.ofJson(Map.of(FIELD, plain(json))).find(FIELD).orElse(null);
    } catch (IllegalArgumentException e) {
      throw new RuleViolated("usecase.rule.value");
    }
  }

  private static Object plain(JsonNode json) {
    if (json.isString()) {
      return json.stringValue();
    }
    if (json.isArray()) {
      var list = new ArrayList<>();
      json.forEach(item -> list.add(plain(item)));
      return list;
    }
    if (json.isObject()) {
      var line = new LinkedHashMap<String, Object>();
      json.properties().forEach(cell -> line.put(cell.getKey(), plain(cell.getValue())));
      return line;
    }
    throw new IllegalArgumentException("neither text, list nor line");
  }

  static JsonNode write(@Nullable Value value) {
    var make = JsonNodeFactory.instance;
    return switch (value) {
      case null -> make.nullNode();
      case Value.Text(var text) -> make.stringNode(text);
      case Value.Choices(var ids) -> {
        var list = make.arrayNode();
        ids.forEach(list::add);
        yield list;
      }
      case Value.Rows(var lines) -> {
        var list = make.arrayNode();
        for (var line : lines) {
          var cells = list.addObject();
          line.forEach(cells::put);
        }
        yield list;
      }
    };
  }
}
