package fr.gouvernail.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.report.Findings;
import fr.gouvernail.report.LevelReasons.CapWords;
import fr.gouvernail.report.LevelReasons.Condition;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.ExplainedList;
import fr.gouvernail.shell.component.Fold;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Tone;

/// « Pourquoi “Maîtrise”, et pas “Excellence” ? »: what limited the level, what the next one asks.
final class WhyCard extends Div {

  WhyCard(Findings f) {
    addClassName("gv-contents");
    var reasons = f.reasons();
    var card = new Card(reasons.title());
    reasons.explained().forEach(cap -> card.add(cap(f, cap)));
    if (f.file().result().next() == null) {
      card.add(new Paragraph(f.text("why.top")));
    }
    var list = new ExplainedList();
    for (var condition : reasons.conditions()) {
      if (condition.held()) {
        list.held(words(condition));
      } else {
        list.missing(words(condition));
      }
    }
    card.add(list);
    var how = new Fold(f.text("how"), new Paragraph(f.text("how.text")));
    card.foot(new Paragraph(f.text("why.foot")), how);
    add(card);
  }

  /// The rule that bites, with the way to what it rests on.
  private static Note cap(Findings f, CapWords cap) {
    var words = new Div(new Span(cap.text() + " "));
    cap.questions().forEach(q -> words.add(ResultPage.question(f, q), new Span(" ")));
    cap.dimensions()
        .forEach(d ->
            words.add(
                new Anchor(ResultPage.dimension(f.file().audit().id(), d), f.dimension(d)),
                new Span(" ")));
    return new Note(Tone.ATTENTION, "triangle-alert", words);
  }

  private static Span words(Condition condition) {
    var strong = new Span(condition.strong());
    strong.addClassName("gv-strong");
    return new Span(new Span(condition.before()), strong, new Span(condition.after()));
  }
}
