package fr.gouvernail.assessment.inquiry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.gouvernail.assessment.inquiry.AskedQuestion;
import fr.gouvernail.assessment.inquiry.OwnInquiries;
import fr.gouvernail.assessment.inquiry.Reply;
import fr.gouvernail.attachment.Attachments;
import fr.gouvernail.attachment.ui.AttachmentList;
import fr.gouvernail.shell.component.Fold;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One question with its statements, and what one has to say about it. What is refused is said
/// beside the field; words stay where they are until they were sent.
final class ReplyForm extends Section {

  private static final String CHANGED = "assessment.inquiry.changed";

  private final AskedQuestion asked;
  private final OwnInquiries own;
  private final Consumer<Reply> sent;
  private final Runnable again;
  private final Still refusal = new Still();
  private final TextArea words = new TextArea();
  private final Draft draft;
  private String chosen = "";
  private long known;

  /// @param sent what follows once it is sent
  /// @param again shows the page anew where the question changed meanwhile
  ReplyForm(
      AskedQuestion asked,
      PersonRef me,
      OwnInquiries own,
      Attachments attachments,
      Consumer<Reply> sent,
      Runnable again) {
    this.asked = asked;
    this.own = own;
    this.sent = sent;
    this.again = again;
    known = asked.row().version();
    addClassNames("gv-card", "gv-reply");
    var reply = asked.row().reply();
    if (reply != null) {
      var value = reply.value();
      chosen = value == null ? StatementChoice.UNKNOWN : Integer.toString(value);
    }
    var question = new Still();
    question.on(StatementChoice.CHOOSE, value -> chosen = value);
    question.show(question());
    words.setId("gv-reply-words");
    words.setLabel(text("words"));
    words.setHelperText(text("words.help"));
    words.setMaxLength(Reply.LONGEST);
    words.setMinRows(3);
    words.setWidthFull();
    words.setValueChangeMode(ValueChangeMode.LAZY);
    words.setValue(reply == null ? "" : reply.text());
    words.addValueChangeListener(e -> words.setInvalid(false));
    draft = new Draft(words, me + "|" + asked.row().id());
    var send = new Button(text(reply == null ? "send" : "send.again"), e -> send());
    send.addThemeVariants(ButtonVariant.PRIMARY);
    send.addClassName("gv-reply-send");
    add(question, words, files(attachments), draft, refusal, send);
  }

  /// What shows it better than words: a file is with the consultant as soon as it is added.
  private Fold files(Attachments attachments) {
    var there = own.files(asked);
    var hint = new Paragraph(text("files.help"));
    hint.addClassName("gv-soft");
    var list =
        new AttachmentList(attachments, OwnInquiries.FILES, asked.row().id().value(), there, true);
    var fold = new Fold(text(there.isEmpty() ? "files" : "files.some", there.size()), hint, list);
    fold.addClassName("gv-reply-files");
    return there.isEmpty() ? fold : fold.open();
  }

  private Component[] question() {
    var parts = new ArrayList<Component>();
    var heading = new H2(asked.question().label().in(getLocale()));
    heading.setId("gv-reply-title");
    getElement().setAttribute("aria-labelledby", "gv-reply-title");
    parts.add(heading);
    var words = new Paragraph(asked.question().text().in(getLocale()));
    words.addClassName("gv-reply-question");
    parts.add(words);
    if (!asked.row().note().isEmpty()) {
      var note = new Div(new Span(text("note", asked.asker())), new Paragraph(asked.row().note()));
      parts.add(new Note(Tone.ACCENT, "message-square", note));
    }
    parts.add(new Fold(text("help"), new Paragraph(asked.question().help().in(getLocale()))));
    parts.add(new StatementChoice(asked.question(), chosen));
    return parts.toArray(Component[]::new);
  }

  private void send() {
    if (chosen.isEmpty()) {
      refuse(text("missing"));
      return;
    }
    try {
      var reply = new Reply(value(), words.getValue());
      own.reply(asked.row().id(), known, reply);
      draft.sent();
      sent.accept(reply);
    } catch (RuleViolated refused) {
      if (refused.key().equals(CHANGED)) {
        compare();
      } else {
        refuse(getTranslation(refused.key(), refused.args()));
      }
    }
  }

  /// Shows the reply that arrived meanwhile, with what is typed here still in the field: sent
  /// again, it takes its place.
  private void compare() {
    own.mine().stream()
        .filter(a -> a.row().id().equals(asked.row().id()))
        .findFirst()
        .ifPresentOrElse(this::compare, again);
  }

  private void compare(AskedQuestion now) {
    var stored = now.row().reply();
    known = now.row().version();
    var value = stored == null ? null : stored.value();
    var level =
        value == null ? text("unknown") : asked.question().statement(value).text().in(getLocale());
    refuse(getTranslation(CHANGED) + " " + level + " " + (stored == null ? "" : stored.text()));
  }

  private @Nullable Integer value() {
    return switch (chosen) {
      case "0", "1", "2", "3", "4" -> Integer.valueOf(chosen);
      default -> null;
    };
  }

  private void refuse(String why) {
    refusal.show(new Note(Tone.ATTENTION, "triangle-alert", why).announced());
  }

  private String text(String key, Object... args) {
    return getTranslation("assessment.reply." + key, args);
  }
}
