package fr.gouvernail.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.decision.RequestRow;
import fr.gouvernail.decision.ui.RequestParts;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecheck.ui.UseCheckAddresses;
import java.time.LocalDate;
import java.util.List;

/// What the reader asked for lately, and where it stands.
final class OwnRequestsCard extends Composite<Card> {

  private final List<RequestRow> latest;
  private final Workspace company;
  private final LocalDate today;

  OwnRequestsCard(List<RequestRow> latest, Workspace company, LocalDate today) {
    this.latest = latest;
    this.company = company;
    this.today = today;
  }

  @Override
  protected Card initContent() {
    var card = new Card(getTranslation("home.requests.title"));
    if (latest.isEmpty()) {
      card.add(
          new Paragraph(getTranslation("home.requests.none")),
          new Anchor(UseCheckAddresses.ask(company), getTranslation("home.requests.ask")));
      return card;
    }
    var list = new UnorderedList();
    list.addClassNames("gv-list", "gv-list-tight");
    latest.forEach(row -> list.add(item(row)));
    card.add(list);
    return card.beside(
        new Anchor(UseCheckAddresses.mine(company), getTranslation("home.requests.all")));
  }

  private ListItem item(RequestRow row) {
    var title =
        new Paragraph(new Anchor(UseCheckAddresses.request(company, row.id()), row.title()));
    title.addClassNames("gv-strong", "gv-quiet-link");
    var meta = new Div(getTranslation("home.requests.on", Formats.here().date(row.askedAt())));
    meta.addClassName("gv-meta");
    var body = new Div(title, meta);
    body.addClassName("gv-body");
    return new ListItem(body, RequestParts.state(this, row, today));
  }
}
