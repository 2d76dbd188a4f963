package fr.gouvernail.roadmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.gouvernail.roadmap.ActionStatus;
import java.util.function.Consumer;

/// Asks why an action is blocked or abandoned; the answer is the confirmation.
final class ReasonDialog extends Dialog {

  ReasonDialog(ActionStatus status, Consumer<String> then) {
    var abandoning = status == ActionStatus.ABANDONED;
    addClassName("gv-dialog");
    setHeaderTitle(
        getTranslation(abandoning ? "roadmap.reason.abandoned" : "roadmap.reason.blocked"));
    var reason = new TextArea(getTranslation("roadmap.export.reason"));
    reason.setHelperText(getTranslation("roadmap.reason.help"));
    reason.setMaxLength(500);
    reason.setRequired(true);
    reason.setErrorMessage(getTranslation("roadmap.reason.missing"));
    reason.setWidthFull();
    reason.focus();
    if (abandoning) {
      add(new Paragraph(getTranslation("roadmap.reason.abandoned.text")));
    }
    add(reason);
    var act =
        new Button(
            getTranslation("roadmap.step." + status),
            e -> {
              if (reason.getValue().isBlank()) {
                reason.setInvalid(true);
                reason.focus();
              } else {
                close();
                then.accept(reason.getValue());
              }
            });
    act.addThemeVariants(ButtonVariant.PRIMARY);
    if (abandoning) {
      act.addThemeVariants(ButtonVariant.ERROR);
    }
    var leave = UnsavedChanges.guard(this, () -> !reason.getValue().isBlank());
    getFooter().add(new Button(getTranslation("roadmap.form.cancel"), e -> leave.run()), act);
  }
}
