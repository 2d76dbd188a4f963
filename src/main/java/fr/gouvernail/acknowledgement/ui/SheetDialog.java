package fr.gouvernail.acknowledgement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouvernail.shell.component.DateField;
import fr.gouvernail.tenancy.RuleViolated;
import java.time.LocalDate;
import java.util.function.Consumer;

/// Asks for the day on a signed sheet.
final class SheetDialog extends Dialog {

  private final DateField on;
  private final Consumer<LocalDate> done;

  /// @param first the day from which there was something to sign
  SheetDialog(String name, LocalDate first, LocalDate today, Consumer<LocalDate> done) {
    this.done = done;
    addClassName("gv-dialog");
    setHeaderTitle(getTranslation("ack.sheet.note"));
    on = new DateField(getTranslation("ack.column.signed"));
    on.setMin(first);
    on.setMax(today);
    on.setRequiredIndicatorVisible(true);
    add(new Paragraph(getTranslation("ack.sheet.text", name)), on);
    var act = new Button(getTranslation("ack.sheet.note.act"), e -> send());
    act.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("shell.confirm.cancel"), e -> close()), act);
  }

  private void send() {
    if (!on.filled()) {
      return;
    }
    try {
      done.accept(on.getValue());
      close();
    } catch (RuleViolated e) {
      on.setErrorMessage(getTranslation(e.key(), e.args()));
      on.setInvalid(true);
      on.focus();
    }
  }
}
