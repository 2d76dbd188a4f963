package fr.gouvernail.charter.ui;

import fr.gouvernail.charter.model.CharterModel;
import fr.gouvernail.charter.model.CharterModel.Option;
import fr.gouvernail.charter.model.CharterModel.Rule;
import fr.gouvernail.charter.model.CharterModel.Type;
import fr.gouvernail.charter.model.CharterModel.Variable;
import fr.gouvernail.charter.model.Condition;
import fr.gouvernail.charter.model.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The steps of the assistant, and which of a model's questions each one asks. What a question is
/// about decides, never its name, so that a later model finds its place by itself.
enum WritingStep {
  COMPANY,
  OPTIONS,
  TOOLS,
  LEVELS,
  MATRIX,
  CHECK;

  String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<WritingStep> of(String slug) {
    return Stream.of(values()).filter(step -> step.slug().equals(slug)).findFirst();
  }

  Optional<WritingStep> next() {
    return Stream.of(values()).skip(ordinal() + 1L).findFirst();
  }

  Optional<WritingStep> previous() {
    return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
  }

  /// The options that it asks.
  List<Option> options(CharterModel model) {
    return model.options().stream().filter(option -> asks(model, option.id()) == this).toList();
  }

  /// The variables that it asks on their own, formalities included.
  List<Variable> variables(CharterModel model) {
    return model.variables().stream()
        .filter(variable -> !variable.given() && option(variable) == null)
        .filter(variable -> (variable.type() == Type.LIST ? LEVELS : COMPANY) == this)
        .toList();
  }

  /// The variables that are asked once this option has a value that needs them.
  static List<Variable> under(CharterModel model, Option option) {
    return model.variables().stream()
        .filter(variable -> !variable.given() && option.id().equals(option(variable)))
        .toList();
  }

  /// Where a finding is mended; nothing for clauses, which are edited elsewhere.
  static Optional<WritingStep> of(CharterModel model, Finding finding) {
    return switch (finding.place()) {
      case OPTION -> Optional.of(asks(model, finding.target()));
      case VARIABLE -> model.variable(finding.target()).map(variable -> asks(model, variable));
      case TOOL -> Optional.of(TOOLS);
      case CELL -> Optional.of(MATRIX);
      case CLAUSE -> Optional.empty();
    };
  }

  /// Where a question is asked.
  ///
  /// @param target a variable, fact, option, cell or tool; from an address
  static Optional<WritingStep> asking(CharterModel model, String target) {
    return model
        .variable(target)
        .filter(variable -> !variable.given())
        .map(variable -> asks(model, variable))
        .or(() -> model.option(target).map(option -> asks(model, option.id())));
  }

  private static WritingStep asks(CharterModel model, Variable variable) {
    var option = option(variable);
    return option != null ? asks(model, option) : variable.type() == Type.LIST ? LEVELS : COMPANY;
  }

  private static WritingStep asks(CharterModel model, String option) {
    if (model.levels().stream()
        .anyMatch(level -> level.shownIf() != null && level.shownIf().subject().equals(option))) {
      return LEVELS;
    }
    if (rules(model, Rule.Code.TOOLS, option)) {
      return TOOLS;
    }
    return rules(model, Rule.Code.REVIEW_DATE, option) ? COMPANY : OPTIONS;
  }

  private static boolean rules(CharterModel model, Rule.Code code, String option) {
    return model.rule(code).filter(rule -> option.equals(rule.option())).isPresent();
  }

  private static @Nullable String option(Variable variable) {
    return variable.requiredIf() instanceof Condition.OptionIs(var option, var _) ? option : null;
  }
}
