package fr.gouvernail.assessment.preparation.ui;

import com.vaadin.flow.component.Component;
import fr.gouvernail.assessment.preparation.PreparationSheet;
import fr.gouvernail.shell.Formats;

/// What the parts of the page share.
record PreparationPage(Component in, PreparationSheet sheet, Rights rights, String slug) {

  /// @param conducts whether the reader conducts assessments
  /// @param asks whether the reader may put questions to people
  record Rights(boolean conducts, boolean asks) {}

  String text(String key, Object... args) {
    return in.getTranslation("assessment.preparation." + key, args);
  }

  Formats formats() {
    return Formats.here();
  }

  boolean open() {
    return sheet.box().audit().open();
  }

  /// Whether the reader may ask for replies now.
  boolean asks() {
    return open() && rights.asks();
  }

  /// Whether the reader may ask for documents now, and use them.
  boolean conducts() {
    return open() && rights.conducts();
  }
}
