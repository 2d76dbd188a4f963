package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.move;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import fr.gouvernail.shell.component.DateField;
import fr.gouvernail.shell.component.ExplainedList;
import fr.gouvernail.shell.component.Still;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What has to be done, or dated, before a use is retired: its data, its accounts, the people.
final class RetirementDates extends Composite<Div> {

  private static final List<String> FIELDS =
      List.of("retire_data_on", "retire_accounts_on", "retire_information_on");

  private final CaseActs acts;
  private final Map<String, DateField> dates = new LinkedHashMap<>();

  RetirementDates(CaseActs acts) {
    this.acts = acts;
    var page = acts.page();
    var box = getContent();
    box.addClassName("gv-case-dates");
    var known = new ExplainedList();
    for (var field : FIELDS) {
      if (page.isOpen(field)) {
        var date = new DateField(page.label(field));
        date.setValue(page.values().date(field).orElse(null));
        date.setHelperText(move("retire.help"));
        date.addValueChangeListener(e -> date.setInvalid(false));
        dates.put(field, date);
        box.add(date);
      } else if (page.day(field).isEmpty()) {
        known.missing(move("retire.missing", page.label(field), page.name(page.edition().owner())));
      } else {
        known.held(move("retire.held", page.label(field), page.day(field)));
      }
    }
    box.add(new Still(known));
  }

  /// Writes the days down.
  ///
  /// @return whether all are there
  boolean write() {
    var missing = dates.values().stream().filter(DateField::isEmpty).findFirst();
    missing.ifPresent(date -> {
      date.setErrorMessage(move("retire.date"));
      date.setInvalid(true);
      date.focus();
    });
    if (missing.isPresent()) {
      return false;
    }
    boolean stored = true;
    for (var entry : dates.entrySet()) {
      stored &= acts.write(entry.getKey(), entry.getValue().getValue().toString());
    }
    acts.refresh();
    return stored;
  }
}
