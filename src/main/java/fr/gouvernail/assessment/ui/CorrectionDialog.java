package fr.gouvernail.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;

/// Asks why a closed assessment has to be corrected.
final class CorrectionDialog {

  private CorrectionDialog() {}

  /// @param in gives the language
  static Dialog asking(Component in, Consumer<String> correct) {
    return new AskWhyDialog(
        in.getTranslation("assessment.correct.title"),
        in.getTranslation("assessment.correct.text"),
        in.getTranslation("assessment.correct.reason"),
        in.getTranslation("assessment.correct.go"),
        correct);
  }
}
