package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.html.Div;
import fr.gouvernail.charter.CharterDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A step made of questions.
abstract class QuestionsStep extends Div implements Step {

  private final List<Question> questions = new ArrayList<>();
  private final List<Question> nested = new ArrayList<>();

  QuestionsStep() {
    addClassName("gv-stack");
  }

  /// Keeps a question in step with the draft from now on.
  <Q extends Question> Q asked(Q question) {
    questions.add(question);
    if (question instanceof OptionQuestion option) {
      nested.addAll(option.under());
    }
    return question;
  }

  @Override
  public void show(CharterDraft draft, boolean own) {
    questions.forEach(question -> question.show(draft, own));
  }

  @Override
  public void focus(String target) {
    Stream.concat(questions.stream(), nested.stream())
        .filter(question -> question.target().equals(target))
        .findFirst()
        .ifPresent(Question::focus);
  }
}
