package fr.gouvernail.engagement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.awaiting.Awaited;
import fr.gouvernail.awaiting.AwaitingWords;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.EmptyState;
import java.util.List;

/// What awaits a consultant in the name of the firm, beside all clients.
final class FirmMattersCard extends Composite<Card> {

  private final List<Awaited> matters;
  private final AwaitingWords words;

  FirmMattersCard(List<Awaited> matters, AwaitingWords words) {
    this.matters = matters;
    this.words = words;
  }

  @Override
  protected Card initContent() {
    var list = new UnorderedList();
    list.addClassNames("gv-list", "gv-firm-matters");
    matters.forEach(matter -> list.add(item(matter)));
    return new Card(getTranslation("engagement.matters"), list);
  }

  private ListItem item(Awaited matter) {
    var title = words.title(matter, getLocale());
    var act = words.act(matter, getLocale());
    var body = new Div(new H3(title), new Paragraph(words.text(matter, getLocale())));
    body.addClassName("gv-body");
    var link = new Anchor(matter.path(), act);
    link.addClassName("gv-button");
    link.setAriaLabel(act + "\u00a0: " + title);
    return new ListItem(EmptyState.tile(matter.kind().icon(), matter.kind().tone()), body, link);
  }
}
