package fr.gouvernail.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.identity.SignedIn;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.Workspace;

/// The first page after signing in. Whoever has pages of his or her own outside workspaces (a
/// consultant's portfolio) goes there, whoever has one company goes straight into it, the others
/// choose.
@Route(value = "", layout = PortalLayout.class)
@SignedIn
class WorkspacesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Surroundings surroundings;

  WorkspacesView(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var own = surroundings.menu().outside();
    if (!own.isEmpty()) {
      event.forwardTo(own.getFirst().path());
      return;
    }
    var companies = surroundings.workspaces();
    if (companies.size() == 1) {
      event.forwardTo("t/" + companies.getFirst().slug());
      return;
    }
    removeAll();
    if (companies.isEmpty()) {
      add(
          new Still(
              new PageHeader(getTranslation("shell.choose.none.title"))
                  .sentence(getTranslation("shell.choose.none.text"))));
      return;
    }
    var grid = new Div();
    grid.addClassNames("gv-grid", "gv-grid-3");
    companies.forEach(company -> grid.add(card(company)));
    add(
        new Still(
            new PageHeader(getTranslation("shell.choose.title"))
                .sentence(getTranslation("shell.choose.sentence")),
            grid));
  }

  private Card card(Workspace company) {
    var open =
        new Anchor("/t/" + company.slug(), getTranslation("shell.choose.open", company.name()));
    open.setRouterIgnore(true);
    open.addClassName("gv-button");
    var about =
        new Paragraph(getTranslation("shell.choose.people", company.headcount(), company.sector()));
    about.addClassName("gv-meta");
    var actions = new Div(open);
    actions.addClassName("gv-actions");
    return new Card(company.name(), about, actions);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("shell.switch.choose");
  }
}
