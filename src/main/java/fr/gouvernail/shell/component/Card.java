package fr.gouvernail.shell.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.concurrent.atomic.AtomicLong;

/// A titled section of a page: a `<section>` named by its heading.
public final class Card extends Section {

  private static final AtomicLong IDS = new AtomicLong();

  private final Div head = new Div();

  /// A card without visible title: `label` names it for screen readers.
  public static Card labelled(String label, Component... content) {
    var card = new Card();
    card.getElement().setAttribute("aria-label", label);
    card.add(content);
    return card;
  }

  private Card() {
    addClassName("gv-card");
    head.addClassName("gv-card-head");
  }

  /// A card with a second-level title.
  public Card(String title, Component... content) {
    this();
    var heading = new H2(title);
    heading.setId("gv-card-" + IDS.incrementAndGet());
    getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
    head.add(heading);
    add(head);
    add(content);
  }

  /// Puts something at the right of the title: a link, a legend, a count.
  public Card beside(Component... parts) {
    head.add(parts);
    return this;
  }

  /// A quiet closing line.
  public Card foot(Component... parts) {
    var foot = new Div(parts);
    foot.addClassName("gv-card-foot");
    add(foot);
    return this;
  }
}
