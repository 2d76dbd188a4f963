package fr.gouvernail.library.ui;

import static fr.gouvernail.library.ui.LibraryWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.framework.Choice;
import fr.gouvernail.framework.FrameworkQuestion;
import fr.gouvernail.framework.ui.Said;
import fr.gouvernail.shell.component.Fold;

/// A question to read, with its choices folded.
final class QuestionWords extends Composite<Div> {

  /// More are counted, and not listed.
  private static final int MOST = 30;

  private final FrameworkQuestion question;

  QuestionWords(FrameworkQuestion question) {
    this.question = question;
  }

  @Override
  protected Div initContent() {
    var all = new Div(new Div(Said.of(question.text())), facts());
    if (question.annotation() != null) {
      var words = new Div(Said.of(question.annotation()));
      words.addClassName("gv-meta");
      all.add(words);
    }
    if (!question.choices().isEmpty()) {
      all.add(new Fold(text("choices", question.choices().size()), choices()));
    }
    return all;
  }

  private Component facts() {
    var facts = new Div(new Span(text("type." + question.type())));
    facts.addClassNames("gv-meta", "gv-pieces");
    if (question.weight() > 1) {
      facts.add(new Span(text("weight", question.weight())));
    }
    if (question.dependsOn() != null) {
      facts.add(new Span(text("depends")));
    }
    return facts;
  }

  private Component choices() {
    var list = new UnorderedList();
    list.addClassName("gv-library-choices");
    question.choices().stream().limit(MOST).forEach(choice -> list.add(line(choice)));
    int left = question.choices().size() - MOST;
    if (left > 0) {
      list.add(new ListItem(LibraryWords.quiet(text("rest", left))));
    }
    return list;
  }

  private static ListItem line(Choice choice) {
    var line = new ListItem(Said.of(choice.value()));
    if (choice.addScore() != null) {
      line.add(" ");
      line.add(LibraryWords.quiet(text("adds", choice.addScore())));
    }
    if (choice.computeResult() != null) {
      line.add(" ");
      line.add(LibraryWords.quiet(text("says." + choice.computeResult())));
    }
    return line;
  }
}
