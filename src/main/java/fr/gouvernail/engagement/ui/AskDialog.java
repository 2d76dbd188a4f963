package fr.gouvernail.engagement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import fr.gouvernail.engagement.mission.AccessRequests;
import fr.gouvernail.engagement.mission.AccessWish;
import fr.gouvernail.engagement.mission.Assignments;
import fr.gouvernail.engagement.mission.Assignments.Client;
import fr.gouvernail.engagement.mission.Assignments.Consultant;
import fr.gouvernail.engagement.mission.MissionId;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.RuleViolated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A firm asks a company to let it in: one of its clients, or another one through the address of
/// somebody who directs it.
final class AskDialog extends Dialog {

  private final AccessRequests requests;

  /// Sent twice, it is asked once.
  private final MissionId id = MissionId.fresh();

  private final Select<Client> client = new Select<>();
  private final TextField company = new TextField();
  private final EmailField email = new EmailField();
  private final ComboBox<Consultant> only = new ComboBox<>();
  private final TermsFields terms;
  private final Runnable done;

  /// @param wanted a client that is asked from the start, or null
  AskDialog(
      AccessRequests requests,
      Assignments.Desk desk,
      @Nullable Client wanted,
      LocalDate today,
      Runnable done) {
    this.requests = requests;
    this.done = done;
    addClassNames("gv-dialog", "gv-mission-dialog");
    setWidth("min(640px, 96vw)");
    setHeaderTitle(getTranslation("mission.ask"));
    client.setLabel(getTranslation("mission.ask.client"));
    client.setItems(desk.clients());
    client.setItemLabelGenerator(
        c -> c == null ? getTranslation("mission.ask.other") : c.company().name());
    client.setEmptySelectionAllowed(true);
    client.setEmptySelectionCaption(getTranslation("mission.ask.other"));
    client.setWidthFull();
    client.setVisible(!desk.clients().isEmpty());
    client.addValueChangeListener(e -> showOther(e.getValue() == null));
    company.setLabel(getTranslation("mission.ask.company"));
    company.setMaxLength(AccessWish.LONGEST_NAME);
    email.setLabel(getTranslation("mission.ask.email"));
    email.setHelperText(getTranslation("mission.ask.email.help"));
    company.setWidthFull();
    company.setManualValidation(true);
    company.setRequiredIndicatorVisible(true);
    company.addValueChangeListener(e -> company.setInvalid(false));
    email.setWidthFull();
    email.setManualValidation(true);
    email.setRequiredIndicatorVisible(true);
    email.addValueChangeListener(e -> email.setInvalid(false));
    only.setLabel(getTranslation("mission.ask.only"));
    only.setHelperText(getTranslation("mission.ask.only.help"));
    only.setItems(desk.consultants());
    only.setItemLabelGenerator(c -> c.profile().name());
    only.setClearButtonVisible(true);
    terms = new TermsFields(today, only);
    add(new Paragraph(getTranslation("mission.ask.text")), client, company, email, terms);
    if (wanted != null) {
      desk.clients().stream()
          .filter(c -> c.company().id().equals(wanted.company().id()))
          .findFirst()
          .ifPresent(client::setValue);
    }
    var cancel = new Button(getTranslation("shell.confirm.cancel"), e -> close());
    var act = new Button(getTranslation("mission.ask.act"));
    act.setDisableOnClick(true);
    act.addThemeVariants(ButtonVariant.PRIMARY);
    act.addClickListener(e -> {
      try {
        send();
      } finally {
        act.setEnabled(true);
      }
    });
    getFooter().add(cancel, act);
  }

  private void showOther(boolean shown) {
    company.setVisible(shown);
    email.setVisible(shown);
  }

  private void send() {
    if (!terms.complete()) {
      return;
    }
    var chosen = client.getValue();
    var who = only.getValue();
    try {
      requests.ask(
          id,
          new AccessWish(
              chosen == null ? null : chosen.company().id(),
              company.getValue(),
              email.getValue(),
              terms.terms(who == null ? "" : who.profile().email())));
    } catch (RuleViolated rule) {
      say(rule);
      return;
    }
    close();
    done.run();
  }

  private void say(RuleViolated rule) {
    if (terms.refuse(rule)) {
      return;
    }
    switch (rule.key()) {
      case "mission.rule.company" -> TermsFields.say(company, rule);
      case "mission.rule.email" -> TermsFields.say(email, rule);
      case "mission.rule.asked" -> {
        if (client.getValue() == null) {
          TermsFields.say(email, rule);
        } else {
          TermsFields.say(client, rule);
        }
      }
      case "mission.rule.consultant" -> TermsFields.say(only, rule);
      default ->
          addComponentAsFirst(
              new Note(Tone.ATTENTION, "triangle-alert", getTranslation(rule.key(), rule.args()))
                  .announced());
    }
  }
}
