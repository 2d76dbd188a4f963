package fr.gouvernail.charter.model;

import fr.gouvernail.charter.model.CharterModel.Clause;
import fr.gouvernail.charter.model.CharterModel.Variable;
import fr.gouvernail.questionnaire.InvalidQuestionnaire.Fault;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks what concerns several parts of a model: that everything named exists.
final class CharterModelCheck {

  private static final Set<String> DATES = Set.of("date_adoption", "date_effet", "date_revue");

  private final CharterModel model;
  private final List<Fault> faults;
  private final Set<String> variables;
  private final Set<String> clauses;

  CharterModelCheck(CharterModel model, List<Fault> faults) {
    this.model = model;
    this.faults = faults;
    variables = model.variables().stream().map(Variable::id).collect(Collectors.toSet());
    clauses = model.clauses().stream().map(Clause::id).collect(Collectors.toSet());
  }

  void run() {
    twice("variables", model.variables().stream().map(Variable::id).toList());
    twice("options", model.options().stream().map(CharterModel.Option::id).toList());
    twice("uses", model.uses().stream().map(CharterModel.Use::id).toList());
    twice("validation", model.rules().stream().map(r -> r.code().name()).toList());
    DATES.stream().filter(id -> !variables.contains(id)).forEach(id -> fault("variables", id));
    if (!model.levels().stream()
            .map(CharterModel.Level::id)
            .toList()
            .equals(List.of(DataLevel.values()))
        || !model.classes().stream()
            .map(CharterModel.Kind::id)
            .toList()
            .equals(List.of(ToolClass.values()))) {
      fault("data_levels", "C0 to C3 and T1 to T4 are expected, in order");
    }
    Stream.concat(
            model.matrix().values().stream()
                .flatMap(row -> row.values().stream())
                .map(CharterModel.Cell::clause),
            model.uses().stream().map(CharterModel.Use::clause))
        .filter(id -> !clauses.contains(id))
        .distinct()
        .forEach(id -> fault("matrix, uses", "no clause " + id));
    model.variables().stream()
        .map(Variable::requiredIf)
        .filter(Objects::nonNull)
        .forEach(c -> condition("variables", c));
    model.rules().forEach(this::rule);
    template("head", model.head());
    model.clauses().forEach(c -> template(c.id(), c.text()));
  }

  private void rule(CharterModel.Rule rule) {
    var place = "validation " + rule.code();
    var option = rule.option();
    if (option != null) {
      condition(
          place,
          new Condition.OptionIs(option, rule.value() == null ? Set.of() : Set.of(rule.value())));
    } else if (Set.of(
            CharterModel.Rule.Code.HEADCOUNT,
            CharterModel.Rule.Code.WORKS_COUNCIL,
            CharterModel.Rule.Code.DELAY,
            CharterModel.Rule.Code.REVIEW_DATE,
            CharterModel.Rule.Code.TOOLS)
        .contains(rule.code())) {
      fault(place, "an option is expected");
    }
    if (rule.code() == CharterModel.Rule.Code.PEOPLE && rule.variables().isEmpty()) {
      fault(place, "variables are expected");
    }
    rule.variables().stream()
        .filter(id -> !variables.contains(id))
        .forEach(id -> fault(place, "no variable " + id));
  }

  private void template(String place, Template text) {
    text.parts().stream()
        .map(Template.Part::when)
        .filter(Objects::nonNull)
        .forEach(when -> condition(place, when));
    for (var name : text.placeholders()) {
      var variable = model.variable(name);
      var known =
          name.startsWith("clause:")
              ? clauses.contains(name.substring("clause:".length()))
              : variable.isPresent() || model.option(name).isPresent();
      if (!known) {
        fault(place, "no variable {{" + name + "}}");
      }
      if (variable.map(Variable::formality).orElse(false)) {
        fault(place, "{{" + name + "}} may be noted after the text is frozen");
      }
    }
  }

  private void condition(String place, Condition condition) {
    switch (condition) {
      case Condition.OptionIs(var id, var values) -> {
        var known = model.option(id).map(o -> o.values().keySet());
        if (known.isEmpty() || !known.get().containsAll(values)) {
          fault(place, "no option " + id + " with all of " + values);
        }
      }
      case Condition.Flag(var fact, var _) -> fact(place, fact, true);
      case Condition.AtLeast(var fact, var _) -> fact(place, fact, false);
      case Condition.Filled(var variable, var _) -> {
        if (!variables.contains(variable)) {
          fault(place, "no variable " + variable);
        }
      }
    }
  }

  private void fact(String place, String id, boolean flag) {
    if (model.facts().stream().noneMatch(f -> f.id().equals(id) && f.flag() == flag)) {
      fault(place, "no such fact: " + id);
    }
  }

  private void twice(String place, List<String> ids) {
    var seen = new HashSet<String>();
    ids.stream().filter(id -> !seen.add(id)).forEach(id -> fault(place, id + " appears twice"));
  }

  private void fault(String place, String message) {
    faults.add(new Fault(0, place, message));
  }
}
