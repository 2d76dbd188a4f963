package fr.gouvernail.prioritization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import fr.gouvernail.prioritization.MatrixWords;
import fr.gouvernail.prioritization.workshop.WorkshopDetail;
import fr.gouvernail.prioritization.workshop.WorkshopDetail.Topic;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.Workspace;
import java.util.ArrayList;

/// One use of a workshop: the ballot while it waits for the reader, then what came out.
final class WorkshopStage extends Div {

  private final LeaderActs acts;
  private final boolean leading;
  private final MatrixWords words;
  private final Workspace workspace;
  private final Still about = new Still();
  private final BallotBox ballot;
  private final Still state = new Still();

  /// @param leading whether the reader may lead
  WorkshopStage(
      BallotBox.Desk desk,
      LeaderActs acts,
      boolean leading,
      MatrixWords words,
      Workspace workspace) {
    this.workspace = workspace;
    this.acts = acts;
    this.leading = leading;
    this.words = words;
    ballot = new BallotBox(desk);
    addClassName("gv-workshop-main");
    add(about, ballot, state);
  }

  /// Where whoever leads finds the acts.
  Still state() {
    return state;
  }

  BallotBox ballot() {
    return ballot;
  }

  void show(WorkshopDetail detail, Topic topic) {
    var read =
        new Anchor(
            PrioritizationNavigation.useCase(workspace, topic.useCase()), words.text("topic.read"));
    about.show(new H2(topic.number() + ". " + topic.title()), read);
    if (detail.isOpen() && detail.takesPart() && topic.current().waitsFor(detail.reader())) {
      ballot.ask(topic.current(), detail.reader().value(), words);
    } else {
      ballot.setVisible(false);
    }
    var parts = new ArrayList<Component>();
    if (leading && detail.isOpen()) {
      parts.add(new LeaderBar(detail, topic, acts.picked(), words));
    }
    if (!topic.results().isEmpty()) {
      parts.add(new ResultCard(topic, words));
    }
    parts.add(new TopicCard(detail, topic, words));
    state.show(parts);
  }
}
