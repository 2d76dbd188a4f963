package fr.gouvernail.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.gouvernail.engagement.Portfolio.Client;
import fr.gouvernail.engagement.Portfolio.ClosedAudit;
import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.questionnaire.Version;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.ClientBanner;
import fr.gouvernail.shell.component.DataTable;
import fr.gouvernail.shell.component.Ladder;
import fr.gouvernail.shell.component.Scroll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Companies × dimensions as a table whose cells wear the colour of their level; the score stands
/// in each, so nothing is said by colour alone.
final class HeatMap extends Composite<Card> {

  private final List<Client> clients;
  private final Questionnaires questionnaires;
  private final Formats formats;

  HeatMap(List<Client> clients, Questionnaires questionnaires, Formats formats) {
    this.clients = clients.stream().filter(c -> c.last() != null).toList();
    this.questionnaires = questionnaires;
    this.formats = formats;
  }

  @Override
  protected Card initContent() {
    var title = getTranslation("engagement.heat.title");
    var columns = newest();
    var table = new DataTable(title);
    table.addClassName("gv-heat");
    table.column(getTranslation("engagement.heat.company"));
    table.column(getTranslation("engagement.heat.audit"));
    columns.dimensions().forEach(d -> table.figures(d.shortLabel().in(formats.locale())));
    table.figures(getTranslation("engagement.heat.score"));
    table.column(getTranslation("engagement.heat.level"));
    table.figures(getTranslation("engagement.heat.confidence"));
    for (var client : clients) {
      var last = client.last();
      if (last != null) {
        row(table, columns, client, last, name(client));
      }
      var previous = client.previous();
      if (previous != null) {
        row(table, columns, client, previous, before());
      }
    }
    return new Card(title, new Scroll(title, table))
        .beside(legend(columns))
        .foot(new Span(getTranslation("engagement.heat.note")));
  }

  private void row(
      DataTable table, Questionnaire columns, Client client, ClosedAudit audit, Component head) {
    var model = model(audit).orElse(columns);
    var cells = new ArrayList<Component>();
    cells.add(head);
    cells.add(new Span(formats.shortDate(audit.date())));
    for (var dimension : columns.dimensions()) {
      var score = audit.scores().get(dimension.id());
      var text = formats.scoreOrDash(score);
      var cell = audit.id() == null ? new Span(text) : link(client, audit, dimension.id(), text);
      cell.addClassName("gv-cell-level");
      if (score != null) {
        var level = model.maturityLevel(score);
        cell.getElement().setAttribute("data-level", Integer.toString(level.rank()));
        cell.getElement().setAttribute("title", level.label().in(formats.locale()));
      }
      cells.add(cell);
    }
    var total = new Span(formats.scoreOrDash(audit.score()));
    total.addClassName("gv-score");
    cells.add(total);
    cells.add(level(model, audit.level()));
    var confidence = audit.confidence();
    cells.add(new Span(confidence == null ? "" : formats.percent(confidence, 0)));
    table.row(cells.toArray(Component[]::new));
  }

  private Component level(Questionnaire model, @Nullable String id) {
    if (id == null) {
      return new Span("–");
    }
    var level = model.maturityLevel(id);
    return new Ladder(level.rank(), level.label().in(formats.locale()));
  }

  private static HtmlContainer link(
      Client client, ClosedAudit audit, String dimension, String text) {
    var address =
        "/t/%s/assessments/%s/result/%s".formatted(client.company().slug(), audit.id(), dimension);
    var link = new Anchor(address, text);
    link.setRouterIgnore(true);
    return link;
  }

  private Component name(Client client) {
    var name = new Span(client.company().name());
    name.addClassName("gv-strong");
    var head = new Div(ClientBanner.pin(client.mark().initials(), client.mark().colour()), name);
    head.addClassName("gv-row");
    return head;
  }

  private Component before() {
    var text = new Span(getTranslation("engagement.heat.before"));
    text.addClassNames("gv-meta", "gv-heat-before");
    return text;
  }

  private Div legend(Questionnaire columns) {
    var legend = new Div();
    legend.addClassName("gv-legend");
    for (var level : columns.maturityLevels()) {
      var box = new Element("i");
      box.setAttribute("data-level", Integer.toString(level.rank()));
      var entry = new Span();
      entry.getElement().appendChild(box);
      entry.add(new Span(level.label().in(formats.locale())));
      legend.add(entry);
    }
    return legend;
  }

  private Questionnaire newest() {
    return clients.stream()
        .map(Client::last)
        .flatMap(audit -> audit == null ? Stream.empty() : model(audit).stream())
        .max(Comparator.comparing(Questionnaire::version))
        .orElseThrow();
  }

  private Optional<Questionnaire> model(ClosedAudit audit) {
    return questionnaires.get(audit.questionnaire(), Version.of(audit.version()));
  }
}
