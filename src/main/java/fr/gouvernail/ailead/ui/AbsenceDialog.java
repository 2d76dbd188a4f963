package fr.gouvernail.ailead.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouvernail.ailead.LeadAbsences;
import fr.gouvernail.ailead.Office;
import fr.gouvernail.ailead.Seat;
import fr.gouvernail.identity.People;
import fr.gouvernail.shell.component.DateField;
import java.util.List;

/// Asks from when to when the lead is away, and says who decides meanwhile.
final class AbsenceDialog extends Dialog {

  private final LeadAbsences absences;
  private final Runnable done;
  private final DateField first;
  private final DateField last;

  AbsenceDialog(Office office, People people, LeadAbsences absences, Runnable done) {
    this.absences = absences;
    this.done = done;
    addClassName("gv-dialog");
    setHeaderTitle(getTranslation("ailead.act.absence"));
    first = field("ailead.absence.first");
    last = field("ailead.absence.last");
    first.setMin(office.today());
    last.setMin(office.today());
    first.addValueChangeListener(e -> last.setMin(e.getValue()));
    var deputy = office.holder(Seat.DEPUTY);
    var sentence =
        deputy
            .map(d ->
                getTranslation(
                    "ailead.absence.text",
                    people.names(List.of(d.person())).getOrDefault(d.person(), "")))
            .orElseGet(() -> getTranslation("ailead.absence.text.nobody"));
    var days = new Div(first, last);
    days.addClassName("gv-row");
    add(new Paragraph(sentence), days);
    var act = new Button(getTranslation("ailead.act.absence"), e -> send());
    act.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("shell.confirm.cancel"), e -> close()), act);
  }

  private DateField field(String key) {
    var field = new DateField(getTranslation(key));
    field.setRequiredIndicatorVisible(true);
    return field;
  }

  private void send() {
    if (first.filled() && last.filled()) {
      absences.announce(first.getValue(), last.getValue());
      close();
      done.run();
    }
  }
}
