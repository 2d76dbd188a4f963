package fr.gouvernail.prioritization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouvernail.prioritization.MatrixWords;
import fr.gouvernail.prioritization.workshop.NewWorkshop;
import fr.gouvernail.prioritization.workshop.WorkshopDetail;
import fr.gouvernail.prioritization.workshop.WorkshopDetail.Topic;
import fr.gouvernail.prioritization.workshop.WorkshopLeading;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.usecase.model.Criterion;
import java.util.Set;

/// What whoever leads can do next about one use: reveal, ask again, adopt.
final class LeaderBar extends Composite<Card> {

  static final String REVEAL = "reveal";
  static final String PICK = "pick";
  static final String AGAIN = "again";
  static final String ADOPT = "adopt";

  private final WorkshopDetail workshop;
  private final Topic topic;
  private final Set<Criterion> picked;
  private final MatrixWords words;

  /// @param picked the criteria of a second round
  LeaderBar(WorkshopDetail workshop, Topic topic, Set<Criterion> picked, MatrixWords words) {
    this.workshop = workshop;
    this.topic = topic;
    this.picked = picked;
    this.words = words;
  }

  @Override
  protected Card initContent() {
    var card = new Card(words.text("lead.title"));
    card.addClassName("gv-workshop-lead");
    if (!topic.current().isRevealed()) {
      int voted = topic.current().voted().size();
      card.add(
          new Paragraph(
              words.text(
                  voted < NewWorkshop.FEWEST_PEOPLE ? "lead.wait" : "lead.ready",
                  voted,
                  workshop.people().size())));
      var reveal = new ActButton(words.text("lead.reveal"), REVEAL, "");
      card.add(acts(voted == workshop.people().size() ? reveal.primary() : reveal));
      return card;
    }
    boolean isAdopted =
        topic.adoption() != null && topic.adoption().scores().equals(topic.result());
    if (!isAdopted) {
      card.add(acts(new ActButton(words.text("lead.adopt"), ADOPT, "").primary()));
    }
    if (topic.rounds().size() < WorkshopLeading.MOST_ROUNDS) {
      card.add(new Paragraph(words.text("lead.pick")), criteria());
      var again = new ActButton(words.text("lead.again", picked.size()), AGAIN, "");
      again.setEnabled(!picked.isEmpty());
      card.add(acts(again));
    } else if (isAdopted) {
      card.add(new Paragraph(words.text("lead.done")));
    }
    return card;
  }

  private Div criteria() {
    var buttons = new Div();
    buttons.addClassName("gv-workshop-pick");
    for (var criterion : Criterion.values()) {
      var button = new ActButton(words.criterion(criterion), PICK, criterion.id());
      button.addClassName("gv-compact");
      button
          .getElement()
          .setAttribute("aria-pressed", Boolean.toString(picked.contains(criterion)));
      buttons.add(button);
    }
    return buttons;
  }

  private static Div acts(ActButton button) {
    var acts = new Div(button);
    acts.addClassName("gv-workshop-acts");
    return acts;
  }
}
