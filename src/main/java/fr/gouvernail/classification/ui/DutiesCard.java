package fr.gouvernail.classification.ui;

import static fr.gouvernail.classification.ui.ClassWords.say;
import static fr.gouvernail.classification.ui.ClassWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.aiact.Classification.Duty;
import fr.gouvernail.aiact.Obligation;
import fr.gouvernail.aiact.Obligation.Nature;
import fr.gouvernail.classification.ClassificationRow;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Fold;
import fr.gouvernail.shell.component.Tone;
import java.time.LocalDate;
import java.util.List;

/// What the law asks, what it makes good to know and what is wise, each with article and date.
final class DutiesCard extends Composite<Card> {

  private final ClassificationRow row;
  private final LocalDate today;

  DutiesCard(ClassificationRow row, LocalDate today) {
    this.row = row;
    this.today = today;
  }

  @Override
  protected Card initContent() {
    var duties = row.duties();
    long due =
        duties.stream()
            .filter(duty -> duty.obligation().nature() == Nature.OBLIGATION)
            .filter(duty -> duty.isDue(today))
            .count();
    var card = new Card(text("duties")).beside(ClassWords.meta(text("duties.due", due)));
    for (var nature : Nature.values()) {
      var those = duties.stream().filter(duty -> duty.obligation().nature() == nature).toList();
      if (!those.isEmpty()) {
        card.add(new H3(text("natures." + nature, those.size())), list(those));
      }
    }
    return card;
  }

  private Component list(List<Duty> duties) {
    var list = new UnorderedList();
    list.addClassNames("gv-list", "gv-list-tight", "gv-duties");
    duties.forEach(duty -> list.add(item(duty)));
    return list;
  }

  private ListItem item(Duty duty) {
    Obligation obligation = duty.obligation();
    var title = new Paragraph(say(obligation.title()));
    title.addClassName("gv-strong");
    var body =
        new Div(
            title,
            new Paragraph(say(obligation.text())),
            ClassWords.meta(text("article", say(obligation.article()), say(obligation.source()))));
    body.addClassName("gv-body");
    var note = obligation.note();
    if (note != null) {
      body.add(new Fold(text("duty.note"), new Paragraph(say(note))));
    }
    var when = new Div(new Span(ClassWords.from(duty, today)));
    when.addClassName("gv-duty-when");
    if (obligation.uncertain()) {
      when.add(new Chip(Tone.ATTENTION, "circle-question-mark", text("uncertain")));
    }
    return new ListItem(body, when);
  }
}
