package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.UI;
import fr.gouvernail.charter.CharterDraft;
import fr.gouvernail.charter.model.CharterModel;
import fr.gouvernail.charter.model.Finding;
import fr.gouvernail.charter.model.ResolvedClause;
import fr.gouvernail.shell.Formats;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// Says what is wrong, its dates as one writes them.
final class FindingWords {

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private FindingWords() {}

  /// What it is about: the question, the clause, the cell or the tool.
  static String about(CharterDraft draft, Finding finding) {
    var ui = UI.getCurrent();
    var model = draft.model();
    var target = finding.target();
    var locale = ui.getLocale();
    return switch (finding.place()) {
      case VARIABLE -> model.variable(target).map(v -> v.label().in(locale)).orElse(target);
      case OPTION -> model.option(target).map(o -> o.label().in(locale)).orElse(target);
      case CLAUSE ->
          draft
              .text()
              .clause(target)
              .map(ResolvedClause::heading)
              .or(() -> model.clause(target).map(CharterModel.Clause::title))
              .orElse(target);
      case CELL -> ui.getTranslation("charter.approval.cell", target.replace('.', ' '));
      case TOOL -> ui.getTranslation("charter.approval.tools");
    };
  }

  /// Why it is wrong.
  static String say(Finding finding) {
    var formats = Formats.here();
    return UI.getCurrent()
        .getTranslation(
            finding.key(),
            finding.args().stream()
                .map(arg ->
                    DATE.matcher(arg).matches() ? (Object) formats.date(LocalDate.parse(arg)) : arg)
                .toArray());
  }
}
