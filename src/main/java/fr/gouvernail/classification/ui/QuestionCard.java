package fr.gouvernail.classification.ui;

import static fr.gouvernail.classification.ui.ClassWords.answerOf;
import static fr.gouvernail.classification.ui.ClassWords.meta;
import static fr.gouvernail.classification.ui.ClassWords.say;
import static fr.gouvernail.classification.ui.ClassWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.aiact.Question;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Fold;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.PersonRef;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The question at which a conversation is, in pieces for a [fr.gouvernail.shell.component.Still]:
/// what is asked stays as it is, help that was unfolded included, while one chooses.
final class QuestionCard {

  static final String HEADING = "gv-asked";
  static final String NEXT = "next";
  static final String BACK = "back";
  static final String KEEP = "keep";
  static final String TAKE = "take";

  private final Conversation talk;
  private final Question question;
  private final Function<PersonRef, String> names;

  private QuestionCard(Conversation talk, Function<PersonRef, String> names) {
    this.talk = talk;
    this.question = Objects.requireNonNull(talk.at(), "a question is shown");
    this.names = names;
  }

  /// @param names of whoever else answers
  static List<Component> of(Conversation talk, Function<PersonRef, String> names) {
    var card = new QuestionCard(talk, names);
    return List.of(card.progress(), card.asked(), card.answer());
  }

  private Component progress() {
    int place = talk.place();
    int most = Math.max(talk.sheet().interview().most(), place);
    var line = new Div(meta(text("place", place, most)), meta(say(question.article())));
    line.addClassName("gv-asked-line");
    var bar = new Span(new Bar((place - 1) * 100 / most));
    bar.addClassName("gv-progress");
    bar.getElement().setAttribute("aria-hidden", "true");
    return piece("gv-asked-progress", line, bar);
  }

  private Component asked() {
    var title = new Paragraph(say(question.title()));
    title.addClassName("gv-overline");
    var heading = new H2(say(question.text()));
    heading.setId(HEADING);
    heading.getElement().setAttribute("tabindex", "-1");
    return piece(
        "gv-asked-head",
        title,
        heading,
        new Fold(text("help"), new Paragraph(say(question.help()))));
  }

  private Component answer() {
    var stored = talk.sheet().answer(question.id()).orElse(null);
    var clash = talk.clash();
    var answer =
        piece("gv-asked-answer", new ChoiceCards(question, clash == null ? stored : clash.mine()));
    if (clash != null) {
      answer.add(note(stored, clash));
    }
    if (talk.isMissed()) {
      var note =
          new Note(
              Tone.ATTENTION,
              "circle-alert",
              text(question.several() ? "missed.several" : "missed"));
      note.getElement().setAttribute("role", "alert");
      answer.add(note);
    }
    answer.add(acts());
    return answer;
  }

  private static Div piece(String id, Component... parts) {
    var piece = new Div(parts);
    piece.setId(id);
    return piece;
  }

  private Component note(@Nullable List<String> stored, Conversation.Clash clash) {
    var by = clash.by();
    var words =
        new Div(
            new Div(
                text(
                    "clash",
                    by == null ? text("somebody") : names.apply(by),
                    answerOf(question, stored),
                    answerOf(question, clash.mine()))),
            ClassWords.row(
                new ActButton(text("clash.keep"), KEEP, ""),
                new ActButton(text("clash.take"), TAKE, "")));
    var note = new Note(Tone.ATTENTION, "users", words).announced();
    note.addClassName("gv-asked-clash");
    return note;
  }

  private Component acts() {
    var acts = new Div();
    acts.addClassName("gv-asked-acts");
    if (talk.place() > 1) {
      acts.add(back(question.id()));
    }
    var next = new ActButton("", NEXT, question.id()).primary();
    next.setId(NEXT);
    next.add(new Span(text("next")), Lucide.of("arrow-right"));
    acts.add(KeyedPage.key(next, "Enter"));
    return acts;
  }

  /// @param from the question that is left; empty after the last one
  static Component back(String from) {
    var back = new ActButton("", BACK, from);
    back.setId(BACK);
    back.add(Lucide.of("arrow-left"), new Span(text("back")));
    return KeyedPage.key(back, "Backspace ArrowLeft");
  }

  /// How far one is.
  @Tag("i")
  private static final class Bar extends Component {
    Bar(int percent) {
      getElement().setAttribute("style", "width:" + percent + "%");
    }
  }
}
