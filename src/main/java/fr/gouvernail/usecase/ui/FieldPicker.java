package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.decide;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import fr.gouvernail.usecase.model.Field;
import fr.gouvernail.usecase.model.Stage;
import java.util.Set;

/// The fields of a sheet, some of which are to be corrected.
final class FieldPicker extends CheckboxGroup<String> {

  FieldPicker(CasePage page) {
    setLabel(decide("correct.fields"));
    setItems(
        page.dossier()
            .model()
            .fields()
            .filter(field -> !field.computed())
            .filter(field -> page.values().has(field.id()) || isBlocked(page, field))
            .map(Field::id)
            .toList());
    setItemLabelGenerator(page::label);
    addClassName("gv-case-told");
    addValueChangeListener(e -> setInvalid(false));
  }

  private static boolean isBlocked(CasePage page, Field field) {
    return page.blocking(Stage.APPROVED).stream()
        .anyMatch(finding -> finding.field().equals(field.id()));
  }

  boolean isChosen() {
    setErrorMessage(decide("correct.fields.missing"));
    setInvalid(getValue().isEmpty());
    return !getValue().isEmpty();
  }

  Set<String> chosen() {
    return Set.copyOf(getValue());
  }
}
