package fr.gouvernail.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.engagement.Portfolio;
import fr.gouvernail.engagement.Portfolio.Client;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.PortalLayout;
import fr.gouvernail.shell.Section;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.ClientBanner;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.PageHeader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// A consultant's clients side by side: which one comes first, where each stands, what comes next.
@Route(value = "portfolio", layout = PortalLayout.class)
@Requires(Permission.READ_PORTFOLIO)
@Section(key = "engagement.portfolio", order = 10, icon = "briefcase")
class PortfolioView extends Div implements HasDynamicTitle {

  private final Formats formats = Formats.here();
  private final LocalDate today;

  PortfolioView(Portfolio portfolio, Questionnaires questionnaires, Clock clock) {
    today = LocalDate.now(clock);
    var clients = portfolio.clients();
    if (clients.isEmpty()) {
      add(
          header(getTranslation("engagement.portfolio.none.title"), 0),
          new EmptyState(
              "briefcase",
              getTranslation("engagement.portfolio.none.what"),
              getTranslation("engagement.portfolio.none.how")));
      return;
    }
    var urgency = new Urgency(clients, today, formats, this::getTranslation);
    add(header(urgency.title(), clients.size()));
    var cards = new Div();
    cards.addClassNames("gv-grid", "gv-grid-3");
    urgency.ordered().forEach(client -> cards.add(card(client, urgency)));
    add(cards);
    if (clients.stream().anyMatch(c -> c.last() != null)) {
      add(new HeatMap(urgency.ordered(), questionnaires, formats));
    }
    upcoming(clients);
  }

  private PageHeader header(String title, int count) {
    var day = getTranslation("engagement.portfolio.day", Formats.capital(formats.longDate(today)));
    return new PageHeader(title).context(day, getTranslation("engagement.portfolio.count", count));
  }

  private Card card(Client client, Urgency urgency) {
    var company = client.company();
    var card = Card.labelled(company.name());
    card.addClassName("gv-client-card");
    card.add(
        new ClientBanner(client.mark().initials(), company.name(), client.mark().colour()).still());
    var last = client.last();
    var about =
        new Paragraph(
            getTranslation("engagement.portfolio.people", company.headcount())
                + " · "
                + (client.review()
                    ? getTranslation("engagement.portfolio.review")
                    : last == null
                        ? getTranslation("engagement.portfolio.never")
                        : getTranslation(
                            "engagement.portfolio.audited", formats.date(last.date()))));
    about.addClassName("gv-meta");
    var body = new Div(about, new Paragraph(urgency.sentence(client)), actions(client));
    body.addClassName("gv-body");
    card.add(body);
    return card;
  }

  private Component actions(Client client) {
    var home = "/t/" + client.company().slug();
    var actions = new Div();
    actions.addClassName("gv-actions");
    var open = client.open();
    if (client.review()) {
      var last = client.last();
      var result = last == null ? home : home + "/assessments/" + last.id() + "/result";
      actions.add(link(result, "engagement.portfolio.read", client));
    } else if (open != null) {
      actions.add(
          link(home + "/assessments/" + open.id(), "engagement.portfolio.continue", client));
    } else {
      actions.add(link(home, "engagement.portfolio.file", client));
      actions.add(link(home + "/assessments/new", "engagement.portfolio.prepare", client));
    }
    return actions;
  }

  /// Pages of a workspace are full loads: a tab changes its company no other way.
  private Anchor link(String address, String key, Client client) {
    var link = new Anchor(address, getTranslation(key));
    link.setRouterIgnore(true);
    link.addClassName("gv-button");
    var company = new Span(" " + client.company().name());
    company.addClassName("gv-visually-hidden");
    link.add(company);
    return link;
  }

  private void upcoming(List<Client> clients) {
    var line = new Div();
    line.addClassNames("gv-grid", "gv-grid-3");
    for (var client : clients.stream().sorted(Comparator.comparing(this::due)).limit(6).toList()) {
      var next = client.next();
      if (next == null) {
        continue;
      }
      var when = new Span(formats.date(next.due()));
      when.addClassName("gv-strong");
      line.add(
          new Div(
              when,
              new Paragraph(
                  client.company().name() + "\u00a0: " + next.title().in(formats.locale()))));
    }
    if (line.getComponentCount() > 0) {
      add(new Card(getTranslation("engagement.portfolio.upcoming"), line));
    }
  }

  private LocalDate due(Client client) {
    var next = client.next();
    return next == null ? LocalDate.MAX : next.due();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("engagement.portfolio");
  }
}
