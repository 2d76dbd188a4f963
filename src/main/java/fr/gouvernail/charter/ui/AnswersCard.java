package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import fr.gouvernail.charter.CharterDraft;
import fr.gouvernail.charter.model.CharterModel.Variable;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Card;
import java.time.LocalDate;
import java.util.Objects;

/// What was answered, for those who may not write.
final class AnswersCard extends Composite<Card> {

  private final CharterDraft draft;

  AnswersCard(CharterDraft draft) {
    this.draft = draft;
  }

  @Override
  protected Card initContent() {
    var list = new DescriptionList();
    list.addClassName("gv-answers-list");
    for (var variable : draft.model().variables()) {
      var value = value(variable);
      if (!variable.given() && !value.isEmpty()) {
        add(list, variable.label().in(getLocale()), value);
      }
    }
    for (var option : draft.model().options()) {
      var chosen = option.values().get(draft.filling().option(option.id()));
      add(list, option.label().in(getLocale()), Objects.requireNonNull(chosen).in(getLocale()));
    }
    return new Card(getTranslation("charter.write.answers"), list);
  }

  private String value(Variable variable) {
    var value = draft.filling().value(variable.id());
    return switch (variable.type()) {
      case PERSON -> draft.situation().people().getOrDefault(value, "");
      case DATE ->
          value.matches("\\d{4}-\\d{2}-\\d{2}")
              ? Formats.here().date(LocalDate.parse(value))
              : value;
      default -> value;
    };
  }

  private static void add(DescriptionList list, String label, String value) {
    list.add(new DescriptionList.Term(label), new DescriptionList.Description(value));
  }
}
