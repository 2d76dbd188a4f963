package fr.gouvernail.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import fr.gouvernail.assessment.inquiry.InquiryService.Wanted;
import fr.gouvernail.assessment.inquiry.Respondents;
import fr.gouvernail.identity.Member;
import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.shell.component.DateField;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.RuleViolated;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Whom to ask, for each of some questions: the person best placed is proposed. What was chosen and
/// typed stays where it is refused.
final class AskDialog extends Dialog {

  /// Sends, or says by which rule it is refused.
  interface Sending {
    void send(List<Wanted> wanted, LocalDate due, String note);
  }

  private final Map<Question, Select<Member>> people = new LinkedHashMap<>();
  private final DateField due = new DateField(getTranslation("assessment.ask.due"));
  private final TextArea note = new TextArea(getTranslation("assessment.ask.note"));
  private final Div refusal = new Div();
  private final Sending sending;

  /// @param members of the workspace
  /// @param proposed the day by which to reply
  AskDialog(List<Question> questions, List<Member> members, LocalDate proposed, Sending sending) {
    this.sending = sending;
    addClassName("gv-dialog");
    setHeaderTitle(getTranslation("assessment.ask.title", questions.size()));
    var candidates = Respondents.among(members);
    add(refusal, new Paragraph(getTranslation("assessment.ask.text")));
    if (candidates.isEmpty()) {
      add(new Note(Tone.ATTENTION, "users", getTranslation("assessment.ask.nobody")));
    }
    questions.forEach(question -> add(person(question, candidates)));
    due.setValue(proposed);
    due.setRequiredIndicatorVisible(true);
    note.setMaxLength(1000);
    note.setWidthFull();
    note.setHelperText(getTranslation("assessment.ask.note.help"));
    add(due, note);
    var send = new Button(getTranslation("assessment.ask.send"), e -> send());
    send.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("shell.confirm.cancel"), e -> close()), send);
  }

  private Select<Member> person(Question question, List<Member> candidates) {
    var select = new Select<Member>();
    select.setLabel(question.id() + " · " + question.label().in(getLocale()));
    select.setItems(candidates);
    select.setItemLabelGenerator(m -> m == null ? "" : m.titled());
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption(getTranslation("assessment.ask.later"));
    select.setWidthFull();
    Respondents.suggested(question.respondent(), candidates).ifPresent(select::setValue);
    people.put(question, select);
    return select;
  }

  private void send() {
    if (!due.filled()) {
      return;
    }
    var wanted =
        people.entrySet().stream()
            .filter(e -> !e.getValue().isEmpty())
            .map(e -> new Wanted(e.getKey().id(), e.getValue().getValue().person()))
            .toList();
    try {
      sending.send(wanted, due.getValue(), note.getValue());
      close();
    } catch (RuleViolated refused) {
      refusal.removeAll();
      refusal.add(
          new Note(Tone.ATTENTION, "triangle-alert", getTranslation(refused.key(), refused.args()))
              .announced());
    }
  }
}
