package fr.gouvernail.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.decision.DecisionService;
import fr.gouvernail.decision.Docket;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.InWords;
import fr.gouvernail.shell.Section;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.DataTable;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.Workspace;
import java.util.List;

/// « À décider »: everything that is still open, the most urgent first. Four statements, whatever
/// is open.
@Route(value = "decisions", layout = TenantLayout.class)
@Requires(Permission.READ_DECISIONS)
@Section(
    key = "decision.section",
    order = 40,
    icon = "gavel",
    phone = 2,
    phoneFor = Permission.DECIDE)
@StyleSheet("gouvernail/decision.css")
class DecisionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final DecisionService decisions;
  private final boolean decides;
  private final Workspace workspace = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final Formats formats = Formats.here();

  DecisionsView(DecisionService decisions, AccessPolicy policy) {
    this.decisions = decisions;
    decides = policy.allows(Permission.DECIDE);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    var docket = decisions.open();
    var chosen =
        DocketFilter.of(event.getLocation().getQueryParameters().getSingleParameter("show"));
    var register = new Anchor(DecisionNavigation.register(workspace), text("register.open"));
    register.addClassName("gv-button");
    var header = new PageHeader(title(docket)).actions(register);
    if (docket.lines().isEmpty()) {
      add(new Still(header, new EmptyState("gavel", text("none.what"), text("none.how"))));
      return;
    }
    header.sentence(text("sentence"));
    var shown = docket.lines().stream().filter(line -> chosen.lets(line, docket.today())).toList();
    add(new Still(header, filters(docket, chosen), list(docket, shown)));
  }

  private String title(Docket docket) {
    if (docket.lines().isEmpty()) {
      return text("title.none");
    }
    long count = decides ? docket.mine() : docket.lines().size();
    return Formats.capital(
        text(decides ? "title.mine" : "title.open", count, InWords.of(this, count)));
  }

  private Nav filters(Docket docket, DocketFilter chosen) {
    var list = new UnorderedList();
    for (var filter : DocketFilter.values()) {
      long count = docket.lines().stream().filter(l -> filter.lets(l, docket.today())).count();
      if (filter == DocketFilter.MINE && !decides || count == 0 && filter != chosen) {
        continue;
      }
      var link =
          new Anchor(
              DecisionNavigation.open(workspace) + filter.query(),
              text("filter." + filter, formats.number(count)));
      link.addClassNames("gv-button", "gv-compact");
      if (filter == chosen) {
        link.getElement().setAttribute("aria-current", "true");
      }
      list.add(new ListItem(link));
    }
    var nav = new Nav(list);
    nav.addClassName("gv-decision-filters");
    nav.setAriaLabel(text("filter"));
    return nav;
  }

  private Component list(Docket docket, List<Docket.Line> shown) {
    var table =
        new DataTable(text("section"))
            .stacked()
            .column(text("column.title"))
            .column(text("column.asker"))
            .column(text("column.age"))
            .column(text("column.due"))
            .column(text("column.state"));
    shown.forEach(line -> row(table, docket, line));
    return shown.isEmpty()
        ? new EmptyState("filter", text("filter.none.what"), text("filter.none.how"))
        : Card.labelled(text("section"), table);
  }

  private void row(DataTable table, Docket docket, Docket.Line line) {
    var request = line.request();
    var link = new Anchor(DecisionNavigation.decide(workspace, request.id()), request.title());
    link.addClassName(line.mine() ? "gv-strong" : "gv-quiet-link");
    var kind = new Div(text("kind." + request.kind()));
    kind.addClassName("gv-meta");
    var age = request.age(docket.today());
    table.row(
        new Div(link, kind),
        new Span(docket.names().getOrDefault(request.askedBy(), text("somebody"))),
        new Span(text("age", age, formats.number(age))),
        new Span(formats.date(request.dueOn())),
        RequestParts.state(this, request, docket.today()));
  }

  private String text(String key, Object... args) {
    return getTranslation("decision." + key, args);
  }

  @Override
  public String getPageTitle() {
    return text("section");
  }
}
