package fr.gouvernail.usecase.web;

import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.usecase.model.Criterion;
import fr.gouvernail.usecase.model.Field;
import fr.gouvernail.usecase.model.Matrix;
import fr.gouvernail.usecase.model.SheetModel;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Puts the model of a sheet into the form that the editor reads (frontend/usecase/model.ts).
final class ModelJson {

  private final Locale locale;

  private ModelJson(Locale locale) {
    this.locale = locale;
  }

  static ObjectNode of(SheetModel model, Locale locale) {
    return new ModelJson(locale).write(model);
  }

  private ObjectNode write(SheetModel model) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("lang", locale.getLanguage());
    var texts = json.putObject("texts");
    ScreenWords.put(texts, "usecase.edit.screen.", locale);
    ScreenWords.put(texts, "shell.save.", locale);
    words(json, "kinds", "tool.class.");
    words(json, "levels", "tool.level.");
    words(json, "offices", "usecase.office.");
    words(json, "verdicts", "usecase.opinion.");
    words(json, "roles", "identity.role.");
    words(json, "states", "usecase.state.");
    var sections = json.putArray("sections");
    for (var section : model.sections()) {
      var entry = sections.addObject();
      entry.put("id", section.id());
      entry.put("label", say(section.label()));
      entry.put("help", say(section.help()));
      var fields = entry.putArray("fields");
      section.fields().forEach(field -> field(fields.addObject(), field));
    }
    var criteria = json.putArray("criteria");
    for (var criterion : Criterion.values()) {
      criteria.addArray().add(criterion.id()).add(criterion.axis().name()).add(criterion.weight());
    }
    json.put("threshold", Matrix.THRESHOLD);
    return json;
  }

  private void words(ObjectNode json, String name, String prefix) {
    ScreenWords.put(json.putObject(name), prefix, locale);
  }

  private void field(ObjectNode json, Field field) {
    json.put("id", field.id());
    json.put("type", field.type().name());
    json.put("label", say(field.label()));
    text(json, "help", field.help());
    if (field.stage() != null) {
      json.put("stage", field.stage().name());
    }
    flag(json, "star", field.substantive());
    flag(json, "computed", field.computed());
    if (field.partOf() != null) {
      json.put("partOf", field.partOf());
    }
    limits(json, field.min(), field.max());
    options(json, field.options());
    if (!field.columns().isEmpty()) {
      var columns = json.putArray("columns");
      field.columns().forEach(column -> column(columns.addObject(), column));
    }
    when(json, "shownIf", field.shownIf());
    when(json, "requiredIf", field.requiredIf());
  }

  private void column(ObjectNode json, Field.Column column) {
    json.put("id", column.id());
    json.put("type", column.type().name());
    json.put("label", say(column.label()));
    flag(json, "required", column.required());
    limits(json, column.min(), column.max());
    options(json, column.options());
  }

  private static void limits(ObjectNode json, int min, int max) {
    if (min > 0) {
      json.put("min", min);
    }
    if (max > 0 && max < Integer.MAX_VALUE) {
      json.put("max", max);
    }
  }

  private void options(ObjectNode json, List<Field.Choice> options) {
    if (!options.isEmpty()) {
      var list = json.putArray("options");
      options.forEach(option -> list.addArray().add(option.id()).add(say(option.label())));
    }
  }

  private static void when(ObjectNode json, String key, Field.@Nullable When when) {
    if (when != null) {
      ArrayNode pair = json.putArray(key).add(when.field());
      var values = pair.addArray();
      when.values().stream().sorted().forEach(values::add);
    }
  }

  private static void flag(ObjectNode json, String key, boolean held) {
    if (held) {
      json.put(key, 1);
    }
  }

  private void text(ObjectNode json, String key, @Nullable Text text) {
    if (text != null) {
      json.put(key, say(text));
    }
  }

  private String say(Text text) {
    return text.in(locale);
  }
}
