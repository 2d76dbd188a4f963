package fr.gouvernail.classification.ui;

import static fr.gouvernail.classification.ui.ClassWords.say;
import static fr.gouvernail.classification.ui.ClassWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.aiact.Question;
import fr.gouvernail.aiact.Question.Option;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.Still;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The options of a question as large cards, to stand in a [Still]: radio buttons where one is
/// chosen, boxes where several may be, with one more for none of them.
@Tag("fieldset")
final class ChoiceCards extends HtmlContainer {

  /// An option was chosen or, where several may be, taken back; the argument names question and
  /// option, so that a click that comes late is known to mean another question.
  static final String CHOOSE = "choose";

  /// None of them.
  static final String NONE = "none";

  private static final String KEYS = "123456789abcdefghij";

  private final Question question;
  private final @Nullable List<String> chosen;

  /// @param chosen ids; empty where none applies, null where it is not answered
  ChoiceCards(Question question, @Nullable List<String> chosen) {
    this.question = question;
    this.chosen = chosen;
    addClassName("gv-cards");
    setId("gv-choices");
    var legend = new HtmlContainer("legend");
    legend.setText(say(question.text()));
    legend.addClassName("gv-visually-hidden");
    add(legend);
    var options = question.options();
    for (int i = 0; i < options.size(); i++) {
      add(option(options.get(i), KEYS.charAt(i)));
    }
    if (question.several() && question.least() == 0) {
      add(none());
    }
  }

  private Component option(Option option, char key) {
    var words = words(say(option.text()));
    var area = option.area();
    if (area != null) {
      words.add(meta(say(area.label())));
    }
    if (option.reference() != null) {
      words.add(
          meta(
              option.exceptionPossible()
                  ? text("exception", say(option.reference()))
                  : say(option.reference())));
    }
    var isChosen = chosen != null && chosen.contains(option.id());
    if (isChosen && option.isToCheck()) {
      var check = new Span(Lucide.of("circle-question-mark"), new Span(text("check.hint")));
      check.addClassName("gv-cards-check");
      words.add(check);
    }
    return card(
        input(option.id(), isChosen, Character.toString(key), CHOOSE), words, key, isChosen);
  }

  private Component none() {
    var none = question.none();
    var isChosen = chosen != null && chosen.isEmpty();
    return card(
        input(NONE, isChosen, "0", NONE),
        words(none == null ? text("none") : say(none)),
        '0',
        isChosen);
  }

  private Component input(String value, boolean isChosen, String key, String act) {
    var input = new Input();
    input.getElement().setAttribute("type", question.several() ? "checkbox" : "radio");
    input.getElement().setAttribute("name", "answer");
    input.getElement().setAttribute("checked", isChosen);
    input.setId("gv-choice-" + value);
    return KeyedPage.key(Still.act(input, act, question.id() + " " + value), key);
  }

  private static NativeLabel card(Component input, Span words, char key, boolean isChosen) {
    var cap = new HtmlContainer("kbd");
    cap.setText(Character.toString(Character.toUpperCase(key)));
    cap.getElement().setAttribute("aria-hidden", "true");
    var card = new NativeLabel();
    card.add(cap, input, words);
    card.addClassName("gv-card-choice");
    if (isChosen) {
      card.add(Lucide.of("check"));
    }
    return card;
  }

  private static Span words(String text) {
    var words = new Span(new Span(text));
    words.addClassName("gv-cards-words");
    return words;
  }

  private static Span meta(String text) {
    return ClassWords.meta(text);
  }

  @Tag("input")
  private static final class Input extends Component {}
}
