package fr.gouvernail.ailead.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.gouvernail.ailead.AppointmentService;
import fr.gouvernail.ailead.Mandate;
import fr.gouvernail.shell.component.DateField;
import java.time.LocalDate;

/// Asks when a mandate ends, and why; the answer is the confirmation.
final class EndDialog extends Dialog {

  private enum When {
    NOW,
    LATER
  }

  private final Mandate mandate;
  private final AppointmentService appointments;
  private final Runnable done;
  private final RadioButtonGroup<When> when = new RadioButtonGroup<>();
  private final DateField last;
  private final ReasonField reason = new ReasonField();

  /// @param today where the company is
  EndDialog(
      Mandate mandate,
      String name,
      LocalDate today,
      AppointmentService appointments,
      Runnable done) {
    this.mandate = mandate;
    this.appointments = appointments;
    this.done = done;
    addClassName("gv-dialog");
    setHeaderTitle(getTranslation("ailead.end.title", name));
    when.setLabel(getTranslation("ailead.end.when"));
    when.setItems(When.values());
    when.setItemLabelGenerator(
        w -> getTranslation(w == When.NOW ? "ailead.end.now" : "ailead.end.later"));
    when.getElement().getThemeList().add("vertical");
    last = new DateField(getTranslation("ailead.end.last"));
    last.setMin(today);
    last.setMax(mandate.last());
    last.setRequiredIndicatorVisible(true);
    when.addValueChangeListener(e -> last.setVisible(e.getValue() == When.LATER));
    when.setValue(When.LATER);
    add(new Paragraph(getTranslation("ailead.end.text")), when, last, reason);
    var act = new Button(getTranslation("ailead.act.end"), e -> send());
    act.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
    getFooter().add(new Button(getTranslation("shell.confirm.cancel"), e -> close()), act);
  }

  private void send() {
    boolean now = when.getValue() == When.NOW;
    if ((now || last.filled()) && reason.filled()) {
      appointments.end(mandate.id(), now ? null : last.getValue(), reason.getValue());
      close();
      done.run();
    }
  }
}
