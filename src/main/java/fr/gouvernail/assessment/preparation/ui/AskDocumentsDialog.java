package fr.gouvernail.assessment.preparation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouvernail.assessment.inquiry.Respondents;
import fr.gouvernail.assessment.preparation.DropBox;
import fr.gouvernail.identity.Member;
import fr.gouvernail.identity.Role;
import fr.gouvernail.shell.component.DateField;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Who of the company gathers the documents, and by when: those who do already, or whoever leads on
/// AI, are proposed. What was chosen stays where it is refused.
final class AskDocumentsDialog extends Dialog {

  /// Asks, or says by which rule it is refused.
  interface Asking {
    void ask(List<PersonRef> contacts, LocalDate due);
  }

  private final MultiSelectComboBox<Member> people = new MultiSelectComboBox<>();
  private final DateField due = new DateField(getTranslation("assessment.ask.due"));
  private final Asking asking;

  /// @param members of the workspace
  /// @param proposed the day by which the documents are wanted
  AskDocumentsDialog(DropBox box, List<Member> members, LocalDate proposed, Asking asking) {
    this.asking = asking;
    addClassName("gv-dialog");
    setHeaderTitle(text("documents.ask"));
    people.setLabel(text("documents.people"));
    people.setItemLabelGenerator(Member::name);
    people.setWidthFull();
    people.setRequiredIndicatorVisible(true);
    people.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
    people.setHelperText(text("documents.people.help"));
    var candidates = Respondents.among(members);
    people.setItems(candidates);
    people.setValue(proposed(box, candidates));
    people.addValueChangeListener(e -> people.setInvalid(false));
    due.setValue(proposed);
    due.setRequiredIndicatorVisible(true);
    add(new Paragraph(text("documents.ask.text")), people, due);
    var send = new Button(getTranslation("assessment.ask.send"), e -> send());
    send.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("shell.confirm.cancel"), e -> close()), send);
  }

  private static Set<Member> proposed(DropBox box, List<Member> candidates) {
    var contacts = box.contacts().stream().map(DropBox.Contact::person).toList();
    if (!contacts.isEmpty()) {
      return candidates.stream()
          .filter(m -> contacts.contains(m.person()))
          .collect(Collectors.toSet());
    }
    return List.of(Role.AI_LEAD, Role.DIRECTOR).stream()
        .flatMap(role -> candidates.stream().filter(m -> m.holds(Set.of(role))))
        .limit(1)
        .collect(Collectors.toSet());
  }

  private void send() {
    if (!due.filled()) {
      return;
    }
    try {
      asking.ask(people.getValue().stream().map(Member::person).toList(), due.getValue());
      close();
    } catch (RuleViolated refused) {
      people.setErrorMessage(getTranslation(refused.key(), refused.args()));
      people.setInvalid(true);
      people.focus();
    }
  }

  private String text(String key, Object... args) {
    return getTranslation("assessment.preparation." + key, args);
  }
}
