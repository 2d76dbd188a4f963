package fr.gouvernail.prioritization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.prioritization.MatrixWords;
import fr.gouvernail.prioritization.workshop.WorkshopDetail;
import fr.gouvernail.prioritization.workshop.WorkshopDetail.Round;
import fr.gouvernail.prioritization.workshop.WorkshopDetail.Topic;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.DataTable;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Tone;

/// How the vote on one use stands: who has voted, and the reader’s own vote.
final class TopicCard extends Composite<Card> {

  private final WorkshopDetail workshop;
  private final Topic topic;
  private final MatrixWords words;

  TopicCard(WorkshopDetail workshop, Topic topic, MatrixWords words) {
    this.workshop = workshop;
    this.topic = topic;
    this.words = words;
  }

  @Override
  protected Card initContent() {
    var round = topic.current();
    var card = new Card(words.text("round.title", round.place()));
    card.add(note(round));
    card.add(people(round));
    if (!round.isRevealed() && !round.mine().isEmpty()) {
      card.add(own(round));
    }
    return card;
  }

  private Component note(Round round) {
    int voted = round.voted().size();
    int all = workshop.people().size();
    var adoption = topic.adoption();
    if (adoption != null && round.isRevealed()) {
      return new Note(
          Tone.OK,
          "circle-check",
          words.text(
              "round.adopted",
              words.score(adoption.scores().impact()),
              words.score(adoption.scores().feasibility())));
    }
    if (round.isRevealed()) {
      return new Paragraph(words.text("round.revealed", voted, all));
    }
    if (!workshop.isOpen()) {
      return new Note(Tone.NEUTRAL, "lock", words.text("round.neverRevealed"));
    }
    if (round.voted().contains(workshop.reader())) {
      return new Note(Tone.OK, "circle-check", words.text("round.cast", voted, all)).announced();
    }
    return new Paragraph(words.text("round.secret", voted, all));
  }

  private UnorderedList people(Round round) {
    var list = new UnorderedList();
    list.addClassName("gv-workshop-people");
    workshop
        .people()
        .forEach(person -> {
          boolean voted = round.voted().contains(person.ref());
          var icon =
              Lucide.of(voted ? "circle-check" : "circle-dashed")
                  .named(words.text(voted ? "person.voted" : "person.waiting"));
          var item = new ListItem(icon, new Span(person.name()));
          item.getElement().setAttribute("data-voted", Boolean.toString(voted));
          list.add(item);
        });
    return list;
  }

  private Component own(Round round) {
    var table =
        new DataTable(words.text("own.title"))
            .captionShown()
            .column(words.text("column.criterion"))
            .figures(words.text("column.score"))
            .column(words.text("column.reason"));
    round
        .mine()
        .forEach((criterion, vote) ->
            table.row(
                words.criterion(criterion),
                "" + vote.score(),
                vote.reason().isEmpty() ? "–" : vote.reason()));
    var scroll = new Div(table);
    scroll.addClassName("gv-scroll");
    return scroll;
  }
}
