package fr.gouvernail.engagement.ui;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.gouvernail.document.Colour;

/// A colour to type or to pick.
final class ColourField extends TextField {

  private static final int LONGEST = 7;

  ColourField(String label, String help, String pick) {
    super(label);
    setHelperText(help);
    setMaxLength(LONGEST);
    setManualValidation(true);
    setValueChangeMode(ValueChangeMode.LAZY);
    addClassName("gv-colour");
    var picker = new Input(ValueChangeMode.ON_CHANGE);
    picker.setType("color");
    picker.getElement().setAttribute("aria-label", pick);
    picker.addValueChangeListener(e -> {
      if (e.isFromClient()) {
        setValue(e.getValue());
      }
    });
    addValueChangeListener(
        e -> Colour.read(e.getValue()).ifPresent(colour -> picker.setValue(colour.hex())));
    setPrefixComponent(picker);
  }
}
