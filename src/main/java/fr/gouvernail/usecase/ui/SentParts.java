package fr.gouvernail.usecase.ui;

import fr.gouvernail.usecase.model.Field;
import fr.gouvernail.usecase.model.SheetModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Remembers by a number each what a browser was shown of a sheet, so that only what reads
/// differently travels again.
final class SentParts {

  private static final int NOTHING = 0;

  private final List<Field> fields;
  private final int[] values;
  private final int[] findings;
  private final Map<String, Integer> common = new HashMap<>();

  SentParts(SheetModel model) {
    fields = model.fields().toList();
    values = new int[fields.size()];
    findings = new int[fields.size()];
  }

  /// What reads differently of these fields and of the parts that belong to none.
  ObjectNode changes(SheetParts parts, Predicate<Field> wanted, List<String> others) {
    var json = JsonNodeFactory.instance.objectNode();
    var newValues = JsonNodeFactory.instance.objectNode();
    var newFindings = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < fields.size(); i++) {
      var field = fields.get(i);
      if (wanted.test(field)) {
        values[i] = changed(field, values[i], parts.value(field), newValues);
        findings[i] = changed(field, findings[i], parts.findings(field), newFindings);
      }
    }
    if (!newValues.isEmpty()) {
      json.set("values", newValues);
    }
    if (!newFindings.isEmpty()) {
      json.set("findings", newFindings);
    }
    for (var name : others) {
      var part = parts.part(name);
      var mark = mark(part);
      if (common.getOrDefault(name, NOTHING) != mark) {
        common.put(name, mark);
        json.set(name, part);
      }
    }
    return json;
  }

  /// Takes note of a value that the browser has without being told.
  void known(String field, JsonNode value) {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).id().equals(field)) {
        values[i] = mark(value);
      }
    }
  }

  /// Everything that reads differently.
  ObjectNode changes(SheetParts parts) {
    return changes(parts, field -> true, SheetParts.COMMON);
  }

  private static int changed(Field field, int before, JsonNode now, ObjectNode into) {
    var mark = mark(now);
    if (mark != before) {
      into.set(field.id(), now);
    }
    return mark;
  }

  private static int mark(JsonNode json) {
    return json.isNull() || json.isArray() && json.isEmpty() ? NOTHING : json.toString().hashCode();
  }
}
