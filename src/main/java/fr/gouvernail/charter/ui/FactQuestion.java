package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.html.Div;
import fr.gouvernail.charter.AnswerChange.SetFact;
import fr.gouvernail.charter.CharterDraft;
import fr.gouvernail.charter.model.CharterModel.Fact;
import fr.gouvernail.shell.component.Still;
import java.util.List;

/// One fact of the company, yes or no.
final class FactQuestion extends Div implements Question {

  private static final String CHOOSE = "choose";
  private static final String YES = "yes";
  private static final String NO = "no";

  private final Fact fact;
  private final Still choices = new Still();
  private boolean seen;

  FactQuestion(Fact fact, Asking asking, CharterDraft draft) {
    this.fact = fact;
    addClassName("gv-question");
    choices.on(CHOOSE, value -> asking.sitting().answer(new SetFact(fact.id(), value.equals(YES))));
    add(choices);
    show(draft, false);
  }

  @Override
  public void show(CharterDraft draft, boolean own) {
    seen = draft.answers().facts().getOrDefault(fact.id(), false);
    var set = new Choices(fact.id(), fact.label().in(getLocale()));
    set.choice(CHOOSE, YES, getTranslation("charter.write.yes"), seen, false, "");
    set.choice(CHOOSE, NO, getTranslation("charter.write.no"), !seen, false, "");
    set.addClassName("gv-inline");
    choices.renew(List.of(set));
  }

  @Override
  public String target() {
    return fact.id();
  }

  @Override
  public void focus() {
    choices.focus(Choices.id(fact.id(), seen ? YES : NO));
  }
}
