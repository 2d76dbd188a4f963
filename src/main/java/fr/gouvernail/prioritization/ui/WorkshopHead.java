package fr.gouvernail.prioritization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.prioritization.MatrixWords;
import fr.gouvernail.prioritization.workshop.WorkshopDetail;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.tenancy.Workspace;

/// How a workshop stands, for whoever reads.
final class WorkshopHead extends Composite<Div> {

  static final String CLOSE = "close";

  private final WorkshopDetail workshop;
  private final boolean leading;
  private final MatrixWords words;
  private final Workspace workspace;

  WorkshopHead(WorkshopDetail workshop, boolean leading, MatrixWords words, Workspace workspace) {
    this.workshop = workshop;
    this.leading = leading;
    this.words = words;
    this.workspace = workspace;
  }

  @Override
  protected Div initContent() {
    var header =
        new PageHeader(title())
            .context(
                new Anchor(PrioritizationNavigation.matrix(workspace), words.text("section")),
                new Anchor(
                    PrioritizationNavigation.workshops(workspace), words.text("workshops.section")),
                new Span(workshop.title()))
            .sentence(sentence());
    if (leading && workshop.isOpen()) {
      header.actions(new ActButton(words.text("workshop.close"), CLOSE, ""));
    }
    return new Div(header);
  }

  private String title() {
    if (!workshop.isOpen()) {
      long adopted = workshop.topics().stream().filter(t -> t.adoption() != null).count();
      return words.text("workshop.title.closed", adopted, words.inWords(adopted));
    }
    int mine = workshop.toVote().size();
    if (mine > 0) {
      return words.text("workshop.title.vote", mine, Formats.capital(words.inWords(mine)));
    }
    long secret = workshop.topics().stream().filter(t -> !t.current().isRevealed()).count();
    if (secret > 0) {
      return words.text("workshop.title.waiting", secret, Formats.capital(words.inWords(secret)));
    }
    long open = workshop.topics().stream().filter(t -> t.adoption() == null).count();
    return open > 0
        ? words.text("workshop.title.decide", open, Formats.capital(words.inWords(open)))
        : words.text("workshop.title.done");
  }

  private String sentence() {
    var closed = workshop.closedAt();
    var formats = words.formats();
    return closed == null
        ? words.text(
            "workshop.since",
            formats.date(workshop.openedAt()),
            workshop.topics().size(),
            workshop.people().size())
        : words.text(
            "workshop.between", formats.date(workshop.openedAt()), formats.dateTime(closed));
  }
}
