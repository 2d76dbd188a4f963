package fr.gouvernail.classification.ui;

import static fr.gouvernail.classification.ui.ClassWords.answer;
import static fr.gouvernail.classification.ui.ClassWords.say;
import static fr.gouvernail.classification.ui.ClassWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.aiact.Interview;
import fr.gouvernail.aiact.Question;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.Still;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Questions and answers in the order in which they came, to stand in a [Still].
final class PathList extends OrderedList {

  /// Goes to a question.
  static final String GO = "go";

  private PathList() {
    addClassName("gv-path");
  }

  /// To be read.
  static PathList of(List<Interview.Step> steps) {
    var list = new PathList();
    steps.forEach(step -> list.add(new ListItem(words(step.question(), step))));
    return list;
  }

  /// To go back and forth.
  ///
  /// @param current the question that is asked now; null for none of them
  static PathList toOpen(Interview interview, @Nullable Question current) {
    var list = new PathList();
    interview.steps().forEach(step -> list.add(item(step.question(), step, current)));
    interview.next().ifPresent(question -> list.add(item(question, null, current)));
    return list;
  }

  private static ListItem item(
      Question question, Interview.@Nullable Step step, @Nullable Question current) {
    var button = new NativeButton();
    button.add(words(question, step));
    button.setId("go-" + question.id());
    if (question.equals(current)) {
      button.getElement().setAttribute("aria-current", "step");
    }
    return new ListItem(Still.act(button, GO, question.id()));
  }

  private static Component words(Question question, Interview.@Nullable Step step) {
    var title = new Div(say(question.title()));
    title.addClassName("gv-meta");
    var words = new Div(title, new Div(step == null ? text("unanswered") : answer(step)));
    if (step != null && step.isToCheck()) {
      var check = new Div(Lucide.of("circle-question-mark"), new Span(text("check.short")));
      check.addClassName("gv-path-check");
      words.add(check);
    }
    return words;
  }
}
