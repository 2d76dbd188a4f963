package fr.gouvernail.engagement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.gouvernail.engagement.Assignments;
import fr.gouvernail.engagement.Assignments.Client;
import fr.gouvernail.engagement.Assignments.Consultant;
import fr.gouvernail.shell.component.DateField;
import java.time.Clock;
import java.time.LocalDate;

/// Opens a client to a consultant: who, where, what for, from when to when.
final class AssignDialog extends Dialog {

  private final ComboBox<Consultant> consultant;
  private final ComboBox<Client> client;
  private final RadioButtonGroup<Boolean> review;
  private final DateField from;
  private final DateField until;

  AssignDialog(Assignments.Desk desk, Assignments assignments, Clock clock, Runnable done) {
    setHeaderTitle(getTranslation("engagement.assign"));
    consultant = new ComboBox<>(getTranslation("engagement.assign.who"), desk.consultants());
    consultant.setItemLabelGenerator(c -> c.profile().name());
    client = new ComboBox<>(getTranslation("engagement.assign.where"), desk.clients());
    client.setItemLabelGenerator(c -> c.company().name());
    review = new RadioButtonGroup<>(getTranslation("engagement.assign.what"), false, true);
    review.setItemLabelGenerator(
        r -> getTranslation(r ? "engagement.review.long" : "engagement.audit.long"));
    review.setValue(false);
    from = new DateField(getTranslation("engagement.assign.from"));
    from.setValue(LocalDate.now(clock));
    until = new DateField(getTranslation("engagement.assign.until"));
    until.setValue(LocalDate.now(clock).plusYears(1));
    until.setHelperText(getTranslation("engagement.assign.until.help"));
    until.setClearButtonVisible(true);
    add(new FormLayout(consultant, client, review, from, until));
    var cancel = new Button(getTranslation("shell.confirm.cancel"), e -> close());
    var save =
        new Button(
            getTranslation("engagement.assign.act"),
            e -> {
              if (complete()) {
                assignments.assign(
                    consultant.getValue().profile().person(),
                    client.getValue().company().id(),
                    review.getValue(),
                    from.getValue(),
                    until.getValue());
                close();
                done.run();
              }
            });
    save.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(cancel, save);
  }

  private boolean complete() {
    consultant.setErrorMessage(getTranslation("engagement.assign.who.missing"));
    consultant.setInvalid(consultant.isEmpty());
    client.setErrorMessage(getTranslation("engagement.assign.where.missing"));
    client.setInvalid(client.isEmpty());
    from.setErrorMessage(getTranslation("shell.date.invalid"));
    from.setInvalid(from.isEmpty());
    return !consultant.isEmpty() && !client.isEmpty() && !from.isEmpty() && !until.isInvalid();
  }
}
