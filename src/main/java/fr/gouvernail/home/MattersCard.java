package fr.gouvernail.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.shell.InWords;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.Tone;
import java.util.List;

/// « Ce qui vous attend »: the first of these carries the primary button of the page.
final class MattersCard extends Composite<Card> {

  private final List<Matter> matters;
  private final String calm;
  private boolean primary = true;
  private long more;
  private String everything = "";

  /// @param calm what to say when nothing waits
  MattersCard(List<Matter> matters, String calm) {
    this.matters = matters;
    this.calm = calm;
  }

  /// Leaves the primary button to another part of the page.
  MattersCard quiet() {
    primary = false;
    return this;
  }

  /// Says how many more there are, and where.
  MattersCard more(long count, String address) {
    more = count;
    everything = address;
    return this;
  }

  @Override
  protected Card initContent() {
    var list = new UnorderedList();
    list.addClassNames("gv-list", "gv-matters");
    if (matters.isEmpty()) {
      var body = new Div(new Paragraph(calm));
      body.addClassName("gv-body");
      list.add(new ListItem(EmptyState.tile("circle-check", Tone.OK), body));
    }
    matters.forEach(matter -> list.add(item(matter)));
    var card = new Card(getTranslation("home.matters.title"), list);
    return more <= 0
        ? card
        : card.foot(
            new Anchor(
                everything, getTranslation("home.matters.more", more, InWords.of(this, more))));
  }

  private ListItem item(Matter matter) {
    var words = new Paragraph(new Span(matter.text()));
    if (!matter.due().isEmpty()) {
      var due = new Span(matter.due());
      due.addClassName(matter.late() ? "gv-late" : "gv-due");
      words.add(new Span(" "), due);
    }
    var body = new Div(new H3(matter.headline()), words);
    body.addClassName("gv-body");
    var act = new Anchor(matter.address(), matter.act());
    act.addClassName("gv-button");
    act.setAriaLabel(matter.act() + "\u00a0: " + matter.headline());
    if (primary && matter.equals(matters.getFirst())) {
      act.addClassName("gv-primary");
    }
    return new ListItem(EmptyState.tile(matter.icon(), matter.tone()), body, act);
  }
}
