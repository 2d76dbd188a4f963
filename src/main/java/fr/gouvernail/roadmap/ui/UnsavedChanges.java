package fr.gouvernail.roadmap.ui;

import com.vaadin.flow.component.dialog.Dialog;
import fr.gouvernail.shell.component.Confirm;
import java.util.function.BooleanSupplier;

/// Asks before a dialog throws away what somebody typed, however it is closed.
final class UnsavedChanges {

  private UnsavedChanges() {}

  /// @return closes the dialog, after asking where something would be lost
  static Runnable guard(Dialog dialog, BooleanSupplier changed) {
    Runnable leave =
        () -> {
          if (changed.getAsBoolean()) {
            Confirm.ask(
                dialog.getTranslation("roadmap.form.leave"),
                dialog.getTranslation("roadmap.form.leave.text"),
                dialog.getTranslation("roadmap.form.leave.act"),
                dialog::close);
          } else {
            dialog.close();
          }
        };
    dialog.addDialogCloseActionListener(e -> leave.run());
    return leave;
  }
}
