package fr.gouvernail.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.awaiting.AwaitingOutside;
import fr.gouvernail.awaiting.AwaitingWords;
import fr.gouvernail.engagement.Portfolio;
import fr.gouvernail.engagement.Portfolio.Client;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.InWords;
import fr.gouvernail.shell.PortalLayout;
import fr.gouvernail.shell.Section;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A consultant's clients side by side: which one comes first, where each stands, what comes next.
@Route(value = "portfolio", layout = PortalLayout.class)
@Requires(Permission.READ_PORTFOLIO)
@Section(key = "engagement.portfolio", order = 10, icon = "briefcase")
@StyleSheet("gouvernail/portfolio.css")
class PortfolioView extends Div implements HasDynamicTitle {

  /// Clients at a time.
  private static final int STEP = 24;

  private static final int MATTERS = 6;

  private final Questionnaires questionnaires;
  private final Urgency urgency;
  private final Still shown = new Still();
  private int most = STEP;

  PortfolioView(
      Portfolio portfolio,
      Questionnaires questionnaires,
      AwaitingOutside awaiting,
      AwaitingWords words,
      Clock clock) {
    this.questionnaires = questionnaires;
    var clients = portfolio.clients();
    urgency = new Urgency(clients, LocalDate.now(clock), this);
    var matters = awaiting.mine(MATTERS);
    var waiting = new ArrayList<Component>();
    if (!matters.isEmpty()) {
      waiting.add(new FirmMattersCard(matters, words));
    }
    if (clients.isEmpty()) {
      add(
          above(getTranslation("engagement.portfolio.none.title"), waiting),
          new Still(
              new EmptyState(
                  "briefcase",
                  getTranslation("engagement.portfolio.none.what"),
                  getTranslation("engagement.portfolio.none.how"))));
      return;
    }
    var choice = new Choice(urgency, questionnaires, this::showAnew);
    choice.setVisible(clients.size() > 1);
    shown
        .on("reset", nothing -> choice.reset())
        .on(
            "more",
            nothing -> {
              most += STEP;
              show(choice.chosen());
            });
    add(above(urgency.title(), waiting), choice, shown);
    show(choice.chosen());
  }

  private Still above(String title, List<Component> waiting) {
    var parts = new ArrayList<Component>(List.of(header(title)));
    parts.addAll(waiting);
    return new Still(parts.toArray(Component[]::new));
  }

  private PageHeader header(String title) {
    var day = Formats.capital(Formats.here().longDate(urgency.today()));
    var count = urgency.clients().size();
    return new PageHeader(title)
        .context(day, getTranslation("engagement.portfolio.count", count, InWords.of(this, count)));
  }

  private void showAnew(List<Client> clients) {
    most = STEP;
    show(clients);
  }

  private void show(List<Client> clients) {
    if (clients.isEmpty()) {
      shown.show(
          new EmptyState(
              "search",
              getTranslation("engagement.choice.none.what"),
              getTranslation("engagement.choice.none.how"),
              new ActButton(getTranslation("engagement.choice.reset"), "reset", "")));
      return;
    }
    var first = clients.subList(0, Math.min(most, clients.size()));
    var cards = new Div();
    cards.addClassNames("gv-grid", "gv-grid-3");
    first.forEach(client -> cards.add(new ClientCard(client, urgency, questionnaires)));
    var parts = new ArrayList<Component>(List.of(cards));
    if (first.stream().anyMatch(client -> client.last() != null)) {
      parts.add(new HeatMap(first, questionnaires, Formats.here()));
    }
    var left = clients.size() - first.size();
    if (left > 0) {
      var more = new Div(new ActButton(getTranslation("engagement.more", left), "more", ""));
      more.addClassNames("gv-actions", "gv-turns");
      parts.add(more);
    }
    shown.show(parts);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("engagement.portfolio");
  }
}
