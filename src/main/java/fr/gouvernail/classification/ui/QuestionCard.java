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
import fr.gouvernail.classification.InterviewSheet;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Fold;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One question of an interview, to stand in a [Still].
final class QuestionCard {

  static final String HEADING = "gv-asked";
  static final String NEXT = "next";
  static final String BACK = "back";
  static final String KEEP = "keep";
  static final String TAKE = "take";

  private QuestionCard() {}

  /// An answer that somebody else changed meanwhile.
  ///
  /// @param by the other one's name
  /// @param mine ids; null for no answer
  record Clash(String by, @Nullable List<String> mine) {}

  /// @param place of the question among those asked so far, from 1
  /// @param missed whether the person tried to go on without an answer
  static Component of(
      InterviewSheet sheet, Question question, int place, boolean missed, @Nullable Clash clash) {
    var stored = sheet.answer(question.id()).orElse(null);
    var card = Card.labelled(text("asked"));
    card.addClassName("gv-asked");
    card.setId("gv-asked-card");
    card.add(head(sheet, question, place));
    card.add(
        new Fold(text("help"), new Paragraph(say(question.help()))),
        new ChoiceCards(question, clash == null ? stored : clash.mine()));
    if (clash != null) {
      card.add(clash(question, stored, clash));
    }
    if (missed) {
      var note =
          new Note(
              Tone.ATTENTION,
              "circle-alert",
              text(question.several() ? "missed.several" : "missed"));
      note.getElement().setAttribute("role", "alert");
      card.add(note);
    }
    card.add(acts(place > 1));
    return card;
  }

  private static Component head(InterviewSheet sheet, Question question, int place) {
    int most = Math.max(sheet.interview().most(), place);
    var line = new Div(meta(text("place", place, most)), meta(say(question.article())));
    line.addClassName("gv-asked-line");
    var bar = new Span(new Bar((place - 1) * 100 / most));
    bar.addClassName("gv-progress");
    bar.getElement().setAttribute("aria-hidden", "true");
    var title = new Paragraph(say(question.title()));
    title.addClassName("gv-overline");
    var heading = new H2(say(question.text()));
    heading.setId(HEADING);
    heading.getElement().setAttribute("tabindex", "-1");
    var head = new Div(line, bar, title, heading);
    head.addClassName("gv-asked-head");
    return head;
  }

  private static Component clash(Question question, @Nullable List<String> stored, Clash clash) {
    var words =
        new Div(
            new Div(
                text(
                    "clash",
                    clash.by(),
                    answerOf(question, stored),
                    answerOf(question, clash.mine()))),
            ClassWords.row(
                new ActButton(text("clash.keep"), KEEP, ""),
                new ActButton(text("clash.take"), TAKE, "")));
    var note = new Note(Tone.ATTENTION, "users", words).announced();
    note.addClassName("gv-asked-clash");
    return note;
  }

  private static Component acts(boolean canGoBack) {
    var acts = new Div();
    acts.addClassName("gv-asked-acts");
    if (canGoBack) {
      var back = new ActButton("", BACK, "");
      back.add(Lucide.of("arrow-left"), new Span(text("back")));
      acts.add(KeyedPage.key(back, "Backspace ArrowLeft"));
    }
    var next = new ActButton("", NEXT, "").primary();
    next.add(new Span(text("next")), Lucide.of("arrow-right"));
    acts.add(KeyedPage.key(next, "Enter"));
    return acts;
  }

  /// How far one is.
  @Tag("i")
  private static final class Bar extends Component {
    Bar(int percent) {
      getElement().setAttribute("style", "width:" + percent + "%");
    }
  }
}
