package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.move;
import static fr.gouvernail.usecase.ui.PageWords.say;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.gouvernail.shell.component.DateField;
import fr.gouvernail.usecase.model.Field;

/// How a pilot ended: extended to all, prolonged, corrected or stopped, and on what day that was
/// decided.
final class PilotDecision extends Composite<Div> {

  private static final String DECISION = "pilot_decision";
  private static final String DAY = "pilot_decided_on";

  private final CaseActs acts;
  private final RadioButtonGroup<String> decision = new RadioButtonGroup<>();
  private final DateField day;

  PilotDecision(CaseActs acts) {
    this.acts = acts;
    var page = acts.page();
    var field = page.dossier().model().field(DECISION).orElseThrow();
    decision.setLabel(say(field.label()));
    decision.setItems(field.options().stream().map(Field.Choice::id).toList());
    decision.setItemLabelGenerator(id ->
        field.option(id).map(option -> say(option.label())).orElse(id) + move("pilot.means." + id));
    decision.getElement().getThemeList().add("vertical");
    decision.setValue(page.values().has(DECISION) ? page.values().text(DECISION) : null);
    decision.addValueChangeListener(e -> decision.setInvalid(false));
    day = new DateField(page.label(DAY));
    day.setValue(page.values().date(DAY).orElse(page.dossier().circumstances().today()));
    day.setMax(page.dossier().circumstances().today());
    getContent().addClassName("gv-case-dates");
    getContent().add(decision, day);
  }

  /// Writes it down.
  ///
  /// @return whether it stands on the sheet
  boolean write() {
    if (decision.getValue() == null) {
      decision.setErrorMessage(move("pilot.choose"));
      decision.setInvalid(true);
      return false;
    }
    if (!day.filled() || day.isInvalid()) {
      return false;
    }
    var stored = acts.write(DECISION, decision.getValue());
    stored &= acts.write(DAY, day.getValue().toString());
    return stored;
  }
}
