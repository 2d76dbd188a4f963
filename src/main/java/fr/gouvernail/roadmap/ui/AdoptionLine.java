package fr.gouvernail.roadmap.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.roadmap.AdoptionProposal.Line;
import fr.gouvernail.roadmap.AdoptionProposal.State;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Fold;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;

/// One recommended action, to be ticked.
final class AdoptionLine extends Div {

  private final String action;
  private final Checkbox choice = new Checkbox();
  private final Span planned = new Span();

  /// @param ticked whether it is chosen from the start
  AdoptionLine(Line line, String guide, boolean ticked, Runnable changed) {
    addClassName("gv-adopt-line");
    var recommended = line.recommended();
    action = recommended.action();
    choice.setLabel(recommended.title().in(getLocale()));
    choice.setValue(ticked);
    choice.addValueChangeListener(e -> changed.run());
    var meta = new Div();
    meta.addClassName("gv-tile-meta");
    meta.add(
        new Span(
            getTranslation("roadmap.adopt.line", recommended.questions().getFirst().id(), guide)));
    var law = recommended.law();
    if (law != null) {
      meta.add(Words.law(this, law));
    }
    if (line.state() == State.DONE_BEFORE) {
      meta.add(new Chip(Tone.NEUTRAL, "check", getTranslation("roadmap.adopt.state.DONE_BEFORE")));
    }
    planned.addClassName("gv-adopt-quarter");
    var questions = new UnorderedList();
    questions.addClassName("gv-plain-list");
    recommended
        .questions()
        .forEach(q -> questions.add(new ListItem(q.id() + " · " + q.label().in(getLocale()))));
    var why =
        new Fold(
            getTranslation("roadmap.adopt.why"),
            new Div(new Paragraph(recommended.advice().in(getLocale())), questions));
    add(choice, planned, new Still(meta, why));
  }

  String action() {
    return action;
  }

  boolean isChosen() {
    return choice.getValue();
  }

  void planned(String quarter) {
    planned.setText(quarter);
  }
}
