package fr.gouvernail.ailead.ui;

import com.vaadin.flow.component.textfield.TextArea;

/// Why, in a few words that the other one will read.
final class ReasonField extends TextArea {

  private static final int LONGEST = 500;

  ReasonField() {
    setLabel(getTranslation("ailead.reason.label"));
    setErrorMessage(getTranslation("ailead.reason", LONGEST));
    setMaxLength(LONGEST);
    setRequired(true);
    setWidthFull();
  }

  /// Whether something is there; the cursor goes where it is missing.
  boolean filled() {
    setInvalid(getValue().isBlank());
    if (isInvalid()) {
      focus();
    }
    return !isInvalid();
  }
}
