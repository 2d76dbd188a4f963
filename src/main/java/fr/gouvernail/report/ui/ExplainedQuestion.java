package fr.gouvernail.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.report.Findings;
import fr.gouvernail.scoring.AuditComparison.QuestionChange;
import fr.gouvernail.scoring.AuditResult.QuestionResult;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Tone;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A question of a result: what was answered, what it contributes and what it stands on.
final class ExplainedQuestion {

  private ExplainedQuestion() {}

  static Card of(Findings f, QuestionResult q) {
    var question = f.question(q.id());
    var asked = new Paragraph(question.text().in(f.locale()));
    asked.addClassName("gv-soft");
    var mark = new Span(f.answers().answer(q) + ". ");
    mark.addClassName("gv-strong");
    var answer = new Paragraph(mark, new Span(f.answers().statement(q)));
    var card = new Card(q.id() + " · " + question.label().in(f.locale()), asked, answer);
    card.addClassName("gv-question-card");
    card.setId(q.id());
    if (q.value() != null) {
      card.beside(ResultPage.meta(new Span(f.answers().contribution(q))));
    }
    var comment = f.file().answer(q.id()).comment();
    if (!comment.isBlank()) {
      var said = new Paragraph(comment);
      said.addClassName("gv-comment");
      said.getElement().setAttribute("aria-label", f.text("answer.comment"));
      card.add(said);
    }
    f.answers().substantiation(q).ifPresent(words -> card.add(new Note(Tone.ACCENT, "eye", words)));
    if (q.gate() && Integer.valueOf(0).equals(q.value())) {
      card.add(new Note(Tone.ATTENTION, "triangle-alert", f.reasons().gateAtZero()));
    }
    card.add(facts(f, q));
    return card;
  }

  private static Div facts(Findings f, QuestionResult q) {
    var facts = new Div();
    facts.addClassName("gv-answer-facts");
    facts.add(fact(f.text("answer.weight", q.weight())));
    if (q.value() != null) {
      facts.add(fact(f.text("answer.evidence", f.answers().evidence(q))));
    }
    was(f, q)
        .map(before -> fact(f.text("answer.was", f.previousYear(), before)))
        .ifPresent(facts::add);
    if (q.gate()) {
      facts.add(new Chip(Tone.NEUTRAL, "key-round", f.text("answer.gate")));
    }
    var duty = f.question(q.id()).legal();
    if (q.legalInForce() && duty != null && q.state() != AnswerState.NOT_APPLICABLE_AUTO) {
      facts.add(
          new Chip(Tone.OUTLINE, "gavel", f.text("answer.legal", duty.basis().in(f.locale()))));
    }
    return facts;
  }

  private static Span fact(String words) {
    var fact = new Span(words);
    fact.addClassName("gv-answer-fact");
    return fact;
  }

  private static Optional<Integer> was(Findings f, QuestionResult q) {
    var comparison = f.file().comparison();
    if (comparison == null) {
      return Optional.empty();
    }
    return Stream.of(comparison.down(), comparison.up(), comparison.same())
        .flatMap(List::stream)
        .filter(c -> c.question().equals(q.id()))
        .map(QuestionChange::before)
        .findFirst();
  }
}
