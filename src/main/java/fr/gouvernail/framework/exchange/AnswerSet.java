package fr.gouvernail.framework.exchange;

import fr.gouvernail.framework.exchange.SheetCells.Line;
import fr.gouvernail.framework.exchange.Source.Fields;
import fr.gouvernail.framework.exchange.Source.Items;
import fr.gouvernail.framework.exchange.Source.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// A kind of answer that questions of a workbook share: a type and, for some, choices. What is said
/// of the choices stands one a line in the cells of its row.
///
/// @param choices without their urns, which are those of a question
record AnswerSet(Scalar type, List<Map<String, Source>> choices) {

  static final Set<String> COLUMNS =
      Set.of(
          "id",
          "question_type",
          "question_choices",
          "description",
          "compute_result",
          "add_score",
          "select_implementation_groups",
          "color");
  static final Set<String> TEXTS = Set.of("question_choices", "description");

  private static final String CHOICES = "question_choices";
  private static final String DESCRIPTION = "description";

  static AnswerSet of(Line line, Findings findings) {
    var type = line.find("question_type");
    var choices = new ArrayList<Map<String, Source>>();
    for (var value : Lines.of(line.find(CHOICES))) {
      var choice = new LinkedHashMap<String, Source>();
      choice.put("value", Scalar.of(line.place(CHOICES), value));
      choices.add(choice);
    }
    put(line, DESCRIPTION, choices, false, findings);
    put(line, "compute_result", choices, true, findings);
    put(line, "add_score", choices, true, findings);
    put(line, "select_implementation_groups", choices, true, findings);
    put(line, "color", choices, true, findings);
    translate(line, choices, findings);
    return new AnswerSet(type == null ? Scalar.of(line.place(), "") : type, List.copyOf(choices));
  }

  /// One value of the column to each choice.
  private static void put(
      Line line,
      String column,
      List<Map<String, Source>> choices,
      boolean keepEmpty,
      Findings findings) {
    if (choices.isEmpty()) {
      return;
    }
    var place = line.place(column);
    var values = Lines.of(line.find(column), choices.size(), keepEmpty, findings);
    for (int i = 0; i < choices.size(); i++) {
      var value = values.get(i);
      if (!value.isEmpty()) {
        choices
            .get(i)
            .put(
                column,
                switch (column) {
                  case "select_implementation_groups" ->
                      Lines.items(place, Stream.of(value.split(",")));
                  // A spreadsheet takes a leading minus for a formula without the apostrophe.
                  case "add_score" -> Scalar.of(place, value.replaceFirst("^'", ""));
                  default -> Scalar.of(place, value);
                });
      }
    }
  }

  private static void translate(Line line, List<Map<String, Source>> choices, Findings findings) {
    if (choices.isEmpty()
        || !(SheetCells.translations(line, TEXTS) instanceof Fields(var place, var languages))) {
      return;
    }
    var each = new ArrayList<Map<String, Source>>();
    choices.forEach(choice -> each.add(new LinkedHashMap<>()));
    languages.forEach((language, fields) -> {
      if (fields instanceof Fields(_, var texts)) {
        texts.forEach((column, cell) -> {
          var values = Lines.of((Scalar) cell, choices.size(), false, findings);
          for (int i = 0; i < choices.size(); i++) {
            translation(each.get(i), language, place)
                .put(
                    column.equals(CHOICES) ? "value" : column,
                    Scalar.of(cell.place(), values.get(i)));
          }
        });
      }
    });
    for (int i = 0; i < choices.size(); i++) {
      choices.get(i).put("translations", new Fields(place, each.get(i)));
    }
  }

  private static Map<String, Source> translation(
      Map<String, Source> languages, String language, Place place) {
    var found =
        languages.computeIfAbsent(language, key -> new Fields(place, new LinkedHashMap<>()));
    return found instanceof Fields(_, var fields) ? fields : Map.of();
  }

  /// The choices of one question.
  Source choicesOf(String question) {
    var items = new ArrayList<Source>();
    for (var choice : choices) {
      var fields = new LinkedHashMap<>(choice);
      fields.put("urn", Scalar.of(type.place(), question + ":choice:" + (items.size() + 1)));
      items.add(new Fields(type.place(), fields));
    }
    return new Items(type.place(), items);
  }
}
