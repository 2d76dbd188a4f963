package fr.gouvernail.engagement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.gouvernail.engagement.mission.Assignments;
import fr.gouvernail.engagement.mission.Assignments.Client;
import fr.gouvernail.engagement.mission.Assignments.Consultant;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.DateField;
import fr.gouvernail.tenancy.RuleViolated;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Sends a consultant to a client within what that client grants: who, where, what for, from when
/// to when.
final class AssignDialog extends Dialog {

  private final Assignments assignments;
  private final ComboBox<Consultant> consultant;
  private final ComboBox<Client> client;
  private final RadioButtonGroup<Boolean> review;
  private final DateField from;
  private final DateField until;
  private final Runnable done;
  private boolean refused;

  AssignDialog(Assignments.Desk desk, Assignments assignments, LocalDate today, Runnable done) {
    this.assignments = assignments;
    this.done = done;
    setHeaderTitle(getTranslation("engagement.assign"));
    consultant = new ComboBox<>(getTranslation("engagement.assign.who"), desk.consultants());
    consultant.setItemLabelGenerator(c -> c.profile().name());
    consultant.setManualValidation(true);
    consultant.addValueChangeListener(e -> consultant.setInvalid(false));
    client =
        new ComboBox<>(
            getTranslation("engagement.assign.where"),
            desk.clients().stream().filter(c -> !c.missions().isEmpty()).toList());
    client.setItemLabelGenerator(c -> c.company().name());
    client.setManualValidation(true);
    client.setHelperText(getTranslation("engagement.assign.where.help"));
    client.addValueChangeListener(e -> chosen(e.getValue()));
    review = new RadioButtonGroup<>(getTranslation("engagement.assign.what"), false, true);
    review.setItemLabelGenerator(
        r -> getTranslation(r ? "engagement.review.long" : "engagement.audit.long"));
    review.setValue(false);
    review.setManualValidation(true);
    review.addValueChangeListener(e -> review.setInvalid(false));
    from = new DateField(getTranslation("engagement.assign.from"));
    from.setValue(today);
    from.setRequiredIndicatorVisible(true);
    until = new DateField(getTranslation("engagement.assign.until"));
    until.setHelperText(getTranslation("engagement.assign.until.help"));
    until.setClearButtonVisible(true);
    add(new FormLayout(consultant, client, review, from, until));
    var cancel = new Button(getTranslation("shell.confirm.cancel"), e -> close());
    var save = new Button(getTranslation("engagement.assign.act"), e -> send());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(cancel, save);
  }

  /// Says what this client grants.
  private void chosen(@Nullable Client where) {
    client.setInvalid(false);
    var formats = Formats.here();
    client.setHelperText(
        where == null
            ? getTranslation("engagement.assign.where.help")
            : where.missions().stream()
                .map(mission ->
                    MissionParts.about(
                        this::getTranslation,
                        formats,
                        mission.purpose(),
                        mission.from(),
                        mission.until()))
                .collect(Collectors.joining("\n")));
  }

  private void send() {
    // What a rule said last counts no longer: it may concern the other day.
    if (refused) {
      until.setInvalid(false);
      refused = false;
    }
    if (!complete()) {
      return;
    }
    try {
      assignments.assign(
          consultant.getValue().profile().person(),
          client.getValue().company().id(),
          review.getValue(),
          from.getValue(),
          until.getValue());
    } catch (RuleViolated rule) {
      say(rule);
      return;
    }
    close();
    done.run();
  }

  private void say(RuleViolated rule) {
    switch (rule.key()) {
      case "engagement.assign.member", "mission.rule.elsewhere", "identity.closedByCompany" ->
          TermsFields.say(consultant, rule);
      case "mission.rule.review" -> TermsFields.say(review, rule);
      case "mission.rule.outside", "engagement.assign.dates" -> {
        TermsFields.say(until, rule);
        refused = true;
      }
      case "mission.rule.none" -> TermsFields.say(client, rule);
      default -> throw rule;
    }
  }

  private boolean complete() {
    consultant.setErrorMessage(getTranslation("engagement.assign.who.missing"));
    consultant.setInvalid(consultant.isEmpty());
    client.setErrorMessage(getTranslation("engagement.assign.where.missing"));
    client.setInvalid(client.isEmpty());
    return !consultant.isEmpty() && !client.isEmpty() && from.filled() && !until.isInvalid();
  }
}
