package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouvernail.charter.AnswerChange.SetValue;
import fr.gouvernail.charter.CharterDraft;
import fr.gouvernail.charter.CharterLife;
import fr.gouvernail.charter.CharterState;
import fr.gouvernail.charter.Dossier;
import fr.gouvernail.charter.Saved;
import fr.gouvernail.charter.model.CharterModel.Type;
import fr.gouvernail.charter.model.CharterModel.Variable;
import fr.gouvernail.charter.model.Filling;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.DataTable;
import fr.gouvernail.shell.component.Still;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The dates that whoever signs settles, and the formalities that are noted on the way; for all
/// others, what they are.
final class SettlingForms extends Div {

  private final CharterDraft draft;
  private final Runnable stored;
  private final List<NotedField> fields = new ArrayList<>();

  SettlingForms(Dossier dossier, ReviewRights rights, CharterLife life, Runnable stored) {
    this.draft = dossier.draft();
    this.stored = stored;
    addClassName("gv-review-stack");
    var filling = draft.filling();
    var id = dossier.row().id();
    var dates =
        draft.model().variables().stream()
            .filter(v -> v.type() == Type.DATE && !v.formality() && isWanted(filling, v))
            .toList();
    var settles = rights.approves() && dossier.row().state() == CharterState.IN_REVIEW;
    part("dates", dates, settles, change -> life.settle(id, change));
    var formalities =
        draft.model().variables().stream()
            .filter(v -> v.formality() && filling.isRequired(v))
            .toList();
    if (!formalities.isEmpty()) {
      part("formalities", formalities, rights.prepares(), c -> life.noteFormality(id, c));
    }
  }

  private static boolean isWanted(Filling filling, Variable variable) {
    return filling.isRequired(variable) || filling.isFilled(variable.id());
  }

  private void part(
      String key, List<Variable> variables, boolean editable, Function<SetValue, Saved> store) {
    var card = new Card(getTranslation("charter.approval." + key));
    if (!editable) {
      var table =
          new DataTable(getTranslation("charter.approval." + key))
              .column(getTranslation("charter.approval.what"))
              .column(getTranslation("charter.approval.given"));
      variables.forEach(v -> table.row(v.label().in(getLocale()), said(v)));
      card.add(table);
      add(new Still(card));
      return;
    }
    card.add(new Paragraph(getTranslation("charter.approval." + key + ".text")));
    for (var variable : variables) {
      var field = new NotedField(draft, variable, store, this::judge);
      fields.add(field);
      card.add(field);
    }
    add(card);
  }

  /// One date says whether another one is right.
  private void judge(CharterDraft now) {
    fields.forEach(field -> field.judge(now));
    stored.run();
  }

  private String said(Variable variable) {
    var value = draft.filling().value(variable.id());
    if (value.isEmpty()) {
      return getTranslation("charter.approval.unknown");
    }
    return variable.type() == Type.DATE
        ? draft.filling().date(variable.id()).map(this::date).orElse(value)
        : value;
  }

  private String date(LocalDate date) {
    return Formats.here().date(date);
  }
}
