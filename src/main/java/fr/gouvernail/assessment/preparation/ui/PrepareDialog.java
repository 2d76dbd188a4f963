package fr.gouvernail.assessment.preparation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import fr.gouvernail.assessment.AuditOutline;
import fr.gouvernail.assessment.inquiry.InquiryService.Wanted;
import fr.gouvernail.assessment.inquiry.Respondents;
import fr.gouvernail.identity.Member;
import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.shell.component.DateField;
import fr.gouvernail.shell.component.Fold;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.RuleViolated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Whom to ask what before the interview, by the function that the questionnaire names: who holds
/// it is proposed, several people may, and each question can be kept back. What was chosen and
/// typed stays where it is refused.
final class PrepareDialog extends Dialog {

  /// Nobody reads a question, five sentences and answers in less.
  private static final int MINUTES_PER_QUESTION = 2;

  /// Sends, or says by which rule it is refused.
  interface Sending {
    void send(List<Wanted> wanted, LocalDate due, String note);
  }

  private record Group(WhoReplies people, CheckboxGroup<Question> questions) {}

  private final List<Group> groups = new ArrayList<>();
  private final DateField due = new DateField(getTranslation("assessment.ask.due"));
  private final TextArea note = new TextArea(getTranslation("assessment.ask.note"));
  private final Div refusal = new Div();
  private final Sending sending;

  /// @param questions that nobody was asked yet
  /// @param members of the workspace
  /// @param proposed the day by which to reply
  PrepareDialog(
      AuditOutline audit,
      List<Question> questions,
      List<Member> members,
      LocalDate proposed,
      Sending sending) {
    this.sending = sending;
    addClassNames("gv-dialog", "gv-preparation-dialog");
    setHeaderTitle(text("ask"));
    var candidates = Respondents.among(members);
    add(refusal, new Paragraph(text("ask.text")));
    if (candidates.isEmpty()) {
      add(new Note(Tone.ATTENTION, "users", getTranslation("assessment.ask.nobody")));
    }
    for (var respondent : audit.questionnaire().respondents()) {
      var theirs = questions.stream().filter(q -> q.respondent().equals(respondent.id())).toList();
      if (!theirs.isEmpty()) {
        add(group(respondent.id(), respondent.label().in(getLocale()), theirs, candidates));
      }
    }
    due.setValue(proposed);
    due.setRequiredIndicatorVisible(true);
    note.setMaxLength(1000);
    note.setWidthFull();
    add(due, note);
    var send = new Button(getTranslation("assessment.ask.send"), e -> send());
    send.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("shell.confirm.cancel"), e -> close()), send);
  }

  private Section group(
      String respondent, String label, List<Question> questions, List<Member> candidates) {
    var people = new WhoReplies(label, Respondents.holders(respondent, candidates), candidates);
    var chosen = new CheckboxGroup<Question>();
    chosen.setLabel(text("ask.questions", label));
    chosen.setItems(questions);
    chosen.setItemLabelGenerator(q -> q.label().in(getLocale()));
    chosen.getElement().getThemeList().add("vertical");
    chosen.setValue(new LinkedHashSet<>(questions));
    chosen.addValueChangeListener(e -> count(people, e.getValue().size()));
    count(people, questions.size());
    groups.add(new Group(people, chosen));
    var group = new Section(people, new Fold(text("ask.choose"), chosen));
    group.addClassName("gv-preparation-group");
    group.getElement().setAttribute("aria-label", label);
    return group;
  }

  private void count(WhoReplies people, int questions) {
    people.help(text("ask.count", questions, questions * MINUTES_PER_QUESTION));
  }

  private void send() {
    if (!due.filled()) {
      return;
    }
    var wanted =
        groups.stream()
            .flatMap(group ->
                group.people().chosen().stream()
                    .flatMap(person ->
                        group.questions().getValue().stream()
                            .map(q -> new Wanted(q.id(), person.person()))))
            .toList();
    try {
      sending.send(wanted, due.getValue(), note.getValue());
      close();
    } catch (RuleViolated refused) {
      refusal.removeAll();
      refusal.add(
          new Note(Tone.ATTENTION, "triangle-alert", getTranslation(refused.key(), refused.args()))
              .announced());
      refusal.getElement().callJsFunction("scrollIntoView");
    }
  }

  private String text(String key, Object... args) {
    return getTranslation("assessment.preparation." + key, args);
  }
}
