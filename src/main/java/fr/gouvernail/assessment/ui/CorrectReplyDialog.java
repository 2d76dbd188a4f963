package fr.gouvernail.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fr.gouvernail.assessment.AnswerContent;
import fr.gouvernail.assessment.Saved;
import fr.gouvernail.assessment.StoredAnswer;
import fr.gouvernail.assessment.inquiry.InquiryRow;
import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.EvidenceLevel;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.Objects;
import java.util.stream.IntStream;

/// Another answer than what was replied: the reply in sight, the level, the evidence, the comment.
/// An answer that somebody else gave meanwhile is shown; what was typed stays.
final class CorrectReplyDialog extends Dialog {

  /// Records the answer over the revision that was seen.
  interface Recording {
    Saved record(int known, AnswerContent content);
  }

  private final ReviewPage page;
  private final InquiryRow row;
  private final Recording recording;
  private final Runnable done;
  private final RadioButtonGroup<Integer> level = new RadioButtonGroup<>();
  private final RadioButtonGroup<EvidenceLevel> evidence = new RadioButtonGroup<>();
  private final TextArea comment = new TextArea();
  private final Div refusal = new Div();
  private StoredAnswer seen;

  CorrectReplyDialog(
      ReviewPage page, InquiryRow row, StoredAnswer seen, Recording recording, Runnable done) {
    this.page = page;
    this.row = row;
    this.seen = seen;
    this.recording = recording;
    this.done = done;
    addClassNames("gv-dialog", "gv-review-dialog");
    var question = page.question(row.question());
    setHeaderTitle(question.id() + " · " + question.label().in(getLocale()));
    var reply = Objects.requireNonNull(row.reply());
    var said = new Span(RepliesCard.level(page, reply.value()) + ". ");
    said.addClassName("gv-strong");
    level.setLabel(page.text("correct.level"));
    level.setItems(IntStream.rangeClosed(0, 4).boxed().toList());
    level.setItemLabelGenerator(value ->
        page.words().level(value) + ". " + question.statement(value).text().in(getLocale()));
    level.setValue(reply.value());
    evidence.setLabel(page.text("correct.evidence"));
    evidence.setItems(EvidenceLevel.values());
    evidence.setItemLabelGenerator(
        e -> page.sheet().file().questionnaire().evidence(e).label().in(getLocale()));
    evidence.setValue(EvidenceLevel.DECLARED);
    comment.setLabel(page.text("correct.comment"));
    comment.setMaxLength(AnswerContent.LONGEST_TEXT);
    comment.setWidthFull();
    comment.setValue(seen.content().comment());
    add(
        refusal,
        new Paragraph(
            new Span(page.text("correct.said", page.sheet().file().name(row.person())) + " "),
            said,
            new Span(reply.text())),
        level,
        evidence,
        comment);
    var save = new Button(page.text("correct.save"), e -> save());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("shell.confirm.cancel"), e -> close()), save);
  }

  private void save() {
    var value = level.getValue();
    if (value == null) {
      say(page.text("correct.level.missing"));
      return;
    }
    var content =
        new AnswerContent(
            AnswerState.SCORED,
            value,
            evidence.getValue() == null ? EvidenceLevel.DECLARED : evidence.getValue(),
            comment.getValue(),
            "",
            seen.content().revisit());
    try {
      switch (recording.record(seen.revision(), content)) {
        case Saved.Recorded recorded -> {
          close();
          done.run();
        }
        case Saved.Conflict conflict -> {
          seen = conflict.stored();
          say(
              page.text(
                  "correct.conflict",
                  page.words().brief(seen.content()),
                  seen.content().comment()));
        }
      }
    } catch (RuleViolated refused) {
      say(getTranslation(refused.key(), refused.args()));
    }
  }

  private void say(String words) {
    refusal.removeAll();
    refusal.add(new Note(Tone.ATTENTION, "triangle-alert", words).announced());
    refusal.getElement().callJsFunction("scrollIntoView");
  }
}
