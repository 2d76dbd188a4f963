package fr.gouvernail.usecase.model;

import java.util.List;
import java.util.function.BiConsumer;

/// Checks an edition against everything that is written about its fields (use-case charter, §1 and
/// §2). Each theme has its class; each rule is one method there.
public final class Rules {

  private static final List<BiConsumer<Known, Findings>> THEMES =
      List.of(
          PeopleRules::check,
          DataRules::check,
          ClassRules::check,
          ToolRules::check,
          MatrixRules::check,
          IndicatorRules::check,
          RiskRules::check,
          CriterionRules::check,
          PilotRules::check,
          LifeRules::check);

  private Rules() {}

  /// Everything found, in the order of the sheet, for all stages.
  public static List<Finding> check(
      SheetModel model, Edition edition, Circumstances circumstances) {
    var known = new Known(model, edition, circumstances);
    var out = new Findings();
    model.fields().forEach(field -> FieldCheck.check(known, field, out));
    THEMES.forEach(theme -> theme.accept(known, out));
    return out.inOrder(model);
  }

  /// What keeps the edition from entering that state.
  public static List<Finding> blocking(
      SheetModel model, Edition edition, Circumstances circumstances, Stage stage) {
    return check(model, edition, circumstances).stream()
        .filter(finding -> finding.blocks(stage))
        .toList();
  }

  /// What is wrong with a value that somebody wants to keep, looked at alone: its form and its
  /// upper limits. A draft may be too short or name somebody who left; it may not be something
  /// else. An unknown or computed field takes no value at all.
  public static List<Finding> malformed(SheetModel model, String field, Value value) {
    var out = new Findings();
    var found = model.field(field).filter(f -> !f.computed()).orElse(null);
    if (found == null) {
      out.block(Finding.Code.FORMAT, Known.from(Stage.SUBMITTED), field);
    } else if (!value.isEmpty()) {
      new FieldCheck(null, found)
          .problems(value).stream()
              .filter(problem -> problem.code() != Finding.Code.REQUIRED)
              .filter(problem -> !UNFINISHED.contains(problem.key()))
              .forEach(problem ->
                  out.block(
                      problem.code(),
                      Known.from(Stage.SUBMITTED),
                      field,
                      problem.key(),
                      problem.args()));
    }
    return out.inOrder(model);
  }

  private static final List<String> UNFINISHED = List.of("RANGE.short", "RANGE.few");
}
