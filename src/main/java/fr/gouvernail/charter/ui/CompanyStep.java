package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.html.Div;
import fr.gouvernail.charter.CharterDraft;
import fr.gouvernail.charter.model.CharterModel.Type;
import fr.gouvernail.charter.model.CharterModel.Variable;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.Workspace;
import java.util.function.Predicate;

/// Who stands behind the charter, from when to when, for whom; what the portal knows is told, not
/// asked.
final class CompanyStep extends QuestionsStep {

  CompanyStep(CharterDraft draft, Asking asking, Workspace company) {
    var model = draft.model();
    add(new Still(new KnownFacts(draft, company)));
    card("people", variables(draft, asking, v -> v.type() == Type.PERSON));
    var dates = variables(draft, asking, v -> v.type() == Type.DATE);
    WritingStep.COMPANY
        .options(model)
        .forEach(option -> dates.add(asked(new OptionQuestion(option, asking, draft))));
    card("dates", dates);
    var frame = variables(draft, asking, v -> v.type() != Type.PERSON && v.type() != Type.DATE);
    model.facts().stream()
        .filter(fact -> fact.flag() && !fact.given())
        .forEach(fact -> frame.add(asked(new FactQuestion(fact, asking, draft))));
    card("frame", frame);
  }

  private Div variables(CharterDraft draft, Asking asking, Predicate<Variable> which) {
    var fields = new Div();
    fields.addClassName("gv-questions");
    WritingStep.COMPANY.variables(draft.model()).stream()
        .filter(which)
        .forEach(variable -> fields.add(asked(new VariableQuestion(variable, asking, draft))));
    return fields;
  }

  private void card(String key, Div fields) {
    add(new Card(getTranslation("charter.write.company." + key), fields));
  }
}
