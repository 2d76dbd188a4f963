package fr.gouvernail.charter.model;

import fr.gouvernail.charter.model.CharterModel.Rule;
import fr.gouvernail.charter.model.CharterModel.Variable;
import fr.gouvernail.charter.model.Finding.Code;
import fr.gouvernail.charter.model.Finding.Place;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Checks a charter against the rules of its model; which hold, with which figures, and what they
/// block is the model's data.
public final class CharterRules {

  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

  private final Filling filling;
  private final CharterModel model;
  private final List<ClauseEdit> edits;
  private final List<Finding> findings = new ArrayList<>();

  private CharterRules(Filling filling, List<ClauseEdit> edits) {
    this.filling = filling;
    this.model = filling.model();
    this.edits = edits;
  }

  /// Everything that is wrong or unfinished, in the order of the text's making.
  public static List<Finding> check(
      CharterModel model, Answers answers, Situation situation, List<ClauseEdit> edits) {
    return new CharterRules(new Filling(model, answers, situation), edits).check();
  }

  private List<Finding> check() {
    on(Rule.Code.REQUIRED, this::values);
    on(Rule.Code.FORMALITY, this::formalities);
    on(Rule.Code.PEOPLE, this::people);
    on(Rule.Code.DATES, this::dates);
    on(Rule.Code.REVIEW_DATE, this::reviewDate);
    on(Rule.Code.HEADCOUNT, this::consultation);
    on(Rule.Code.WORKS_COUNCIL, this::worksCouncil);
    on(Rule.Code.DELAY, this::delay);
    on(Rule.Code.TOOLS, this::tools);
    on(Rule.Code.MATRIX, this::matrix);
    on(Rule.Code.CLAUSES, this::clauses);
    return List.copyOf(findings);
  }

  private void on(Rule.Code code, Consumer<Rule> check) {
    model.rule(code).ifPresent(check);
  }

  private void find(Rule rule, Code code, Place place, String target, Object... args) {
    findings.add(
        new Finding(
            code, place, target, rule.blocks(), Stream.of(args).map(String::valueOf).toList()));
  }

  private void values(Rule rule) {
    for (var variable : model.variables()) {
      if (variable.formality() || variable.given()) {
        continue;
      }
      if (!filling.isFilled(variable.id())) {
        if (filling.isRequired(variable)) {
          find(rule, Code.REQUIRED, Place.VARIABLE, variable.id());
        }
      } else if (!isWellFormed(variable)) {
        find(rule, Code.FORM, Place.VARIABLE, variable.id());
      }
    }
  }

  private void formalities(Rule rule) {
    for (var variable : model.variables()) {
      if (variable.formality() && filling.isRequired(variable)) {
        if (!filling.isFilled(variable.id())) {
          find(rule, Code.FORMALITY, Place.VARIABLE, variable.id());
        } else if (!isWellFormed(variable)) {
          find(rule, Code.FORM, Place.VARIABLE, variable.id());
        }
      }
    }
  }

  private boolean isWellFormed(Variable variable) {
    var value = filling.value(variable.id());
    return switch (variable.type()) {
      case DATE -> filling.date(variable.id()).isPresent();
      case EMAIL -> EMAIL.matcher(value).matches();
      case NUMBER ->
          value.matches("\\d{1,9}")
              && Integer.parseInt(value) >= variable.min()
              && Integer.parseInt(value) <= variable.max();
      default -> true;
    };
  }

  private void people(Rule rule) {
    var named = rule.variables().stream().map(filling::value).filter(v -> !v.isEmpty()).toList();
    if (named.size() != named.stream().distinct().count()) {
      find(rule, Code.SAME_PERSON, Place.VARIABLE, rule.variables().getLast());
    }
  }

  private void dates(Rule rule) {
    var adopted = filling.date("date_adoption");
    var effect = filling.date("date_effet");
    if (adopted.isPresent() && effect.isPresent() && effect.get().isBefore(adopted.get())) {
      find(rule, Code.EFFECT_BEFORE_ADOPTION, Place.VARIABLE, "date_effet");
    }
  }

  private void reviewDate(Rule rule) {
    var effect = filling.date("date_effet");
    var review = filling.date("date_revue");
    if (effect.isEmpty() || review.isEmpty()) {
      return;
    }
    var latest = latestReview(effect.get(), rule);
    if (latest.isPresent() && review.get().isAfter(latest.get())) {
      find(rule, Code.REVIEW_TOO_LATE, Place.VARIABLE, "date_revue", latest.get());
    }
    if (!review.get().isAfter(effect.get())) {
      find(rule, Code.REVIEW_BEFORE_EFFECT, Place.VARIABLE, "date_revue");
    }
  }

  private Optional<LocalDate> latestReview(LocalDate effect, Rule rule) {
    var months = filling.option(Objects.requireNonNull(rule.option()));
    return months.matches("\\d{1,3}")
        ? Optional.of(effect.plusMonths(Integer.parseInt(months)))
        : Optional.empty();
  }

  private boolean isChosen(Rule rule) {
    return filling.option(Objects.requireNonNull(rule.option())).equals(rule.value());
  }

  private void consultation(Rule rule) {
    if (filling.situation().headcount() >= rule.figure() && !isChosen(rule)) {
      find(
          rule,
          Code.CONSULTATION,
          Place.OPTION,
          Objects.requireNonNull(rule.option()),
          filling.situation().headcount(),
          rule.figure());
    }
  }

  private void worksCouncil(Rule rule) {
    if (filling.situation().hasCse() && isChosen(rule)) {
      find(rule, Code.WORKS_COUNCIL, Place.OPTION, Objects.requireNonNull(rule.option()));
    }
  }

  private void delay(Rule rule) {
    if (!isChosen(rule)) {
      return;
    }
    var last =
        rule.variables().stream()
            .flatMap(id -> filling.date(id).stream())
            .max(LocalDate::compareTo)
            .map(date -> date.plusMonths(rule.figure()));
    var effect = filling.date("date_effet");
    if (last.isPresent() && effect.isPresent() && effect.get().isBefore(last.get())) {
      find(rule, Code.DELAY, Place.VARIABLE, "date_effet", last.get());
    }
  }

  private void tools(Rule rule) {
    var tools = filling.situation().tools();
    if (tools.stream().allMatch(ListedTool::discouraged)) {
      find(rule, Code.NO_TOOL, Place.TOOL, "");
    }
    for (var tool : tools) {
      var incomplete =
          tool.kind() == null
              || tool.level() == null
              || tool.hosting().isBlank()
              || tool.agreement() == null;
      if (tool.discouraged() && !isChosen(rule)) {
        find(rule, Code.TOOL_DISCOURAGED, Place.TOOL, tool.id().toString(), tool.name());
      } else if (!tool.discouraged() && incomplete) {
        find(rule, Code.TOOL_INCOMPLETE, Place.TOOL, tool.id().toString(), tool.name());
      }
    }
  }

  private void matrix(Rule rule) {
    for (var level : DataLevel.values()) {
      for (var kind : ToolClass.values()) {
        var id = Answers.cell(level, kind);
        var own = filling.answers().cells().get(id);
        if (own == null) {
          continue;
        }
        var standard = model.cell(level, kind);
        var exception =
            own.verdict() == Verdict.NO && !own.text().isBlank() && standard.text() == null;
        if ((own.verdict().compareTo(standard.verdict()) < 0 || exception)
            && own.reason().isBlank()) {
          find(rule, Code.CELL_REASON, Place.CELL, id);
        }
        if (own.verdict() == Verdict.CONDITION && own.text().isBlank()) {
          find(rule, Code.CELL_WORDS, Place.CELL, id);
        }
      }
    }
  }

  private void clauses(Rule rule) {
    var text = CharterText.of(model, filling.answers(), filling.situation(), edits);
    Stream.concat(
            filling.matrix().values().stream().map(CharterModel.Cell::clause),
            model.uses().stream().map(CharterModel.Use::clause))
        .distinct()
        .filter(id -> text.clause(id).isEmpty())
        .forEach(id -> find(rule, Code.CLAUSE_NEEDED, Place.CLAUSE, id));
    for (var clause : text.clauses()) {
      clause.missing().stream()
          .filter(name -> model.variable(name).isEmpty())
          .forEach(name -> find(rule, Code.CLAUSE_PLACEHOLDER, Place.CLAUSE, clause.id(), name));
    }
    for (var edit : edits) {
      if (isOutdated(edit)) {
        findings.add(new Finding(Code.CLAUSE_OUTDATED, Place.CLAUSE, edit.id(), null, List.of()));
      }
    }
  }

  private boolean isOutdated(ClauseEdit edit) {
    return edit.kind() != ClauseEdit.Kind.OWN
        && !CharterText.source(filling, edit.id()).equals(Optional.ofNullable(edit.base()));
  }
}
