package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.idea;
import static fr.gouvernail.usecase.ui.PageWords.say;
import static fr.gouvernail.usecase.ui.PageWords.soft;
import static fr.gouvernail.usecase.ui.PageWords.written;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.usecase.IdeaRow;
import fr.gouvernail.usecase.IdeaState;
import fr.gouvernail.usecase.model.SheetModels;
import java.util.Map;

/// What an idea would mend, and what was answered.
final class IdeaParts {

  private final IdeaRow row;
  private final Map<PersonRef, String> names;
  private final SheetModels models;

  IdeaParts(IdeaRow row, Map<PersonRef, String> names, SheetModels models) {
    this.row = row;
    this.names = names;
    this.models = models;
  }

  Div all() {
    var all = new Div(problem(), answer());
    all.addClassNames("gv-case-stack", "gv-named");
    return all;
  }

  private Card problem() {
    var card = new Card(idea("problem"), written(row.problem()));
    var department = row.department();
    if (department != null) {
      models
          .latest()
          .field("function")
          .flatMap(field -> field.option(department))
          .ifPresent(option -> card.foot(new Span(say(option.label()))));
    }
    return card;
  }

  private Component answer() {
    var by = row.answeredBy();
    var at = row.answeredAt();
    if (by == null || at == null || row.state() == IdeaState.WITHDRAWN) {
      var none = new Div();
      none.setVisible(row.state() == IdeaState.OPEN);
      none.add(soft(idea("waiting")));
      return none;
    }
    var card =
        new Card(
            idea("answer." + row.state()),
            new Paragraph(
                idea(
                    "answered",
                    names.getOrDefault(by, PageWords.page("somebody")),
                    Formats.here().date(at))));
    if (!row.answer().isEmpty()) {
      card.add(written(row.answer()));
    }
    return card;
  }
}
