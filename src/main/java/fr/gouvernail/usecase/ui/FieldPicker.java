package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.decide;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import fr.gouvernail.usecase.model.Field;
import fr.gouvernail.usecase.model.Finding;
import fr.gouvernail.usecase.model.Stage;
import java.util.Set;
import java.util.stream.Collectors;

/// The fields of a sheet, some of which are to be corrected. Those that keep it from approval are
/// chosen already.
final class FieldPicker extends CheckboxGroup<String> {

  FieldPicker(CasePage page) {
    setLabel(decide("correct.fields"));
    var blocking =
        page.blocking(Stage.APPROVED).stream().map(Finding::field).collect(Collectors.toSet());
    var fields =
        page.dossier()
            .model()
            .fields()
            .filter(field -> !field.computed())
            .map(Field::id)
            .filter(field -> page.values().has(field) || blocking.contains(field))
            .toList();
    setItems(fields);
    setItemLabelGenerator(page::label);
    addClassName("gv-case-told");
    setValue(fields.stream().filter(blocking::contains).collect(Collectors.toSet()));
    addValueChangeListener(e -> setInvalid(false));
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
