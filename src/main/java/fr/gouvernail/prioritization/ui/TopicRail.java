package fr.gouvernail.prioritization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.prioritization.MatrixWords;
import fr.gouvernail.prioritization.workshop.WorkshopDetail;
import fr.gouvernail.prioritization.workshop.WorkshopDetail.Topic;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.Workspace;
import java.util.UUID;

/// The uses of a workshop, each with how far it is.
final class TopicRail extends Composite<Nav> {

  private final WorkshopDetail workshop;
  private final UUID current;
  private final MatrixWords words;
  private final Workspace workspace;

  TopicRail(WorkshopDetail workshop, UUID current, MatrixWords words, Workspace workspace) {
    this.workshop = workshop;
    this.current = current;
    this.words = words;
    this.workspace = workspace;
  }

  @Override
  protected Nav initContent() {
    var list = new OrderedList();
    workshop
        .topics()
        .forEach(topic -> {
          var number = new Span("" + topic.number());
          number.addClassName("gv-rank");
          var link =
              new Anchor(
                  PrioritizationNavigation.workshop(workspace, workshop.id(), topic.useCase()), "");
          link.add(number, new Span(topic.title()), state(topic));
          if (topic.useCase().equals(current)) {
            link.getElement().setAttribute("aria-current", "page");
          }
          list.add(new ListItem(link));
        });
    var nav = new Nav(list);
    nav.addClassName("gv-workshop-rail");
    nav.getElement().setAttribute("aria-label", words.text("workshop.useCases"));
    return nav;
  }

  private Chip state(Topic topic) {
    if (topic.adoption() != null && topic.current().isRevealed()) {
      return new Chip(Tone.OK, "check", words.text("topic.adopted"));
    }
    if (topic.current().isRevealed()) {
      return topic.toDiscuss().isEmpty()
          ? new Chip(Tone.ACCENT, "eye", words.text("topic.revealed"))
          : new Chip(Tone.ATTENTION, "message-square", words.text("discuss"));
    }
    if (!workshop.isOpen()) {
      return new Chip(Tone.NEUTRAL, "lock", words.text("topic.secret"));
    }
    return workshop.takesPart() && topic.current().waitsFor(workshop.reader())
        ? new Chip(Tone.ATTENTION, "pencil", words.text("topic.toVote"))
        : new Chip(
            Tone.OUTLINE,
            "hourglass",
            words.text("topic.voted", topic.current().voted().size(), workshop.people().size()));
  }
}
