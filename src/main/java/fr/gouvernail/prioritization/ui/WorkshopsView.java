package fr.gouvernail.prioritization.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.prioritization.MatrixWords;
import fr.gouvernail.prioritization.workshop.WorkshopSummary;
import fr.gouvernail.prioritization.workshop.Workshops;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.DataTable;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.Workspace;
import java.util.List;
import java.util.stream.Collectors;

/// The workshops, open ones first.
@Route(value = "workshops", layout = TenantLayout.class)
@Requires(Permission.READ_USE_CASES)
@StyleSheet("gouvernail/prioritization.css")
class WorkshopsView extends Div implements HasDynamicTitle {

  /// Whoever wants older ones finds their minutes by their links.
  private static final int MOST = 50;

  private final MatrixWords words;
  private final Workspace workspace = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final People people;

  WorkshopsView(Workshops workshops, People people, AccessPolicy policy, Texts texts) {
    this.people = people;
    words = new MatrixWords(texts, Formats.here());
    boolean leading = policy.allows(Permission.LEAD_WORKSHOPS);
    var all = workshops.latest(MOST);
    long open = all.stream().filter(WorkshopSummary::isOpen).count();
    var header =
        new PageHeader(words.text("workshops.title", open, Formats.capital(words.inWords(open))))
            .context(
                new Anchor(PrioritizationNavigation.matrix(workspace), words.text("section")),
                new Span(words.text("workshops.section")))
            .sentence(words.text("workshops.sentence"));
    if (leading && !all.isEmpty()) {
      header.actions(create());
    }
    add(new Still(header, all.isEmpty() ? empty(leading) : table(all)));
  }

  private Anchor create() {
    var create =
        new Anchor(PrioritizationNavigation.newWorkshop(workspace), words.text("workshops.open"));
    create.addClassNames("gv-button", "gv-primary");
    return create;
  }

  private EmptyState empty(boolean leading) {
    return leading
        ? new EmptyState(
            "users", words.text("workshops.none"), words.text("workshops.none.how"), create())
        : new EmptyState("users", words.text("workshops.none"), words.text("workshops.none.who"));
  }

  private Card table(List<WorkshopSummary> all) {
    var names =
        people.names(all.stream().map(WorkshopSummary::openedBy).collect(Collectors.toSet()));
    var table =
        new DataTable(words.text("workshops.section"))
            .stacked()
            .column(words.text("workshops.column.title"))
            .column(words.text("workshops.column.opened"))
            .column(words.text("workshops.column.by"))
            .figures(words.text("workshops.column.people"))
            .figures(words.text("workshops.column.useCases"))
            .column(words.text("column.state"));
    all.forEach(row ->
        table.row(
            new Anchor(PrioritizationNavigation.workshop(workspace, row.id()), row.title()),
            new Span(words.formats().shortDate(day(row))),
            new Span(names.getOrDefault(row.openedBy(), words.text("workshop.somebody"))),
            new Span("" + row.people()),
            new Span(words.text("workshops.adopted", row.adopted(), row.useCases())),
            row.isOpen()
                ? new Chip(Tone.ACCENT, "circle-play", words.text("workshops.state.open"))
                : new Chip(Tone.NEUTRAL, "lock", words.text("workshops.state.closed"))));
    return Card.labelled(words.text("workshops.section"), table);
  }

  private java.time.LocalDate day(WorkshopSummary row) {
    return row.openedAt().atZone(workspace.zone()).toLocalDate();
  }

  @Override
  public String getPageTitle() {
    return words.text("workshops.section");
  }
}
