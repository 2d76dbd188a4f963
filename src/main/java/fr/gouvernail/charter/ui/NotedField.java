package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import fr.gouvernail.charter.AnswerChange.SetValue;
import fr.gouvernail.charter.CharterDraft;
import fr.gouvernail.charter.Saved;
import fr.gouvernail.charter.model.CharterModel.Type;
import fr.gouvernail.charter.model.CharterModel.Variable;
import fr.gouvernail.charter.model.Finding;
import fr.gouvernail.shell.component.DateField;
import fr.gouvernail.tenancy.RuleViolated;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// One date or word of a version, stored as soon as it is given. What the service refuses, and what
/// is wrong with it, stands beside it; what was typed stays.
final class NotedField extends Composite<Div> {

  private final Variable variable;
  private final Function<SetValue, Saved> store;
  private final Consumer<CharterDraft> stored;
  private String seen;
  private boolean refused;
  private HasValidation field = new TextField();

  /// @param store of [fr.gouvernail.charter.CharterLife]
  /// @param stored told the version once it is
  NotedField(
      CharterDraft draft,
      Variable variable,
      Function<SetValue, Saved> store,
      Consumer<CharterDraft> stored) {
    this.variable = variable;
    this.store = store;
    this.stored = stored;
    seen = draft.filling().value(variable.id());
    var label = variable.label().in(UI.getCurrent().getLocale());
    var day = draft.filling().date(variable.id()).orElse(null);
    getContent().addClassName("gv-noted");
    getContent().add(variable.type() == Type.DATE ? date(label, day) : word(label));
    judge(draft);
  }

  private Component date(String label, @org.jspecify.annotations.Nullable LocalDate day) {
    var date = new DateField(label);
    date.setValue(day);
    date.setManualValidation(true);
    date.addValueChangeListener(e -> give(e.getValue() == null ? "" : e.getValue().toString()));
    field = date;
    return date;
  }

  private Component word(String label) {
    var word = new TextField(label);
    word.setValue(seen);
    word.setManualValidation(true);
    word.addValueChangeListener(e -> give(e.getValue()));
    field = word;
    return word;
  }

  private void give(String value) {
    try {
      var saved = store.apply(new SetValue(variable.id(), seen, value));
      var there = saved.draft().filling().value(variable.id());
      refused = !saved.stored();
      if (refused) {
        seen = there;
        refuse(getTranslation("charter.approval.clash", there));
        return;
      }
      seen = value;
      stored.accept(saved.draft());
    } catch (RuleViolated e) {
      refused = true;
      refuse(getTranslation(e.key(), e.args()));
    }
  }

  /// Says what is wrong with it by now; what was typed and refused stays so.
  void judge(CharterDraft draft) {
    if (refused) {
      return;
    }
    var wrong = about(draft, variable.id());
    if (wrong.isEmpty()) {
      field.setInvalid(false);
    } else if (!seen.isEmpty()) {
      refuse(FindingWords.say(wrong.getFirst()));
    }
  }

  private static List<Finding> about(CharterDraft draft, String variable) {
    return draft.findings().stream()
        .filter(f -> f.place() == Finding.Place.VARIABLE && f.target().equals(variable))
        .toList();
  }

  private void refuse(String message) {
    field.setErrorMessage(message);
    field.setInvalid(true);
  }
}
