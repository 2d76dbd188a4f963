package fr.gouvernail.roadmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.roadmap.ActionId;
import fr.gouvernail.roadmap.Quarter;
import fr.gouvernail.roadmap.RoadmapBoard;
import fr.gouvernail.roadmap.RoadmapCatalogue;
import fr.gouvernail.roadmap.RoadmapEditing;
import fr.gouvernail.roadmap.RoadmapExports;
import fr.gouvernail.roadmap.RoadmapRow;
import fr.gouvernail.roadmap.RoadmapService;
import fr.gouvernail.shell.Section;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.tenancy.Workspace;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// The roadmap of the company, by quarter or as a list.
@Route(value = "roadmap", layout = TenantLayout.class)
@Requires(Permission.READ_ROADMAP)
@Section(key = "roadmap.section", order = 50, icon = "route")
@StyleSheet("gouvernail/roadmap.css")
class RoadmapView extends Div implements HasDynamicTitle, BeforeEnterObserver {

  private final RoadmapService roadmap;
  private final RoadmapEditing editing;
  private final RoadmapExports exports;
  private final RoadmapCatalogue catalogue;
  private final People people;
  private final boolean editable;
  private final Workspace workspace;
  private final Div head = new Div();
  private final Div empty = new Div();
  private final Span spoken = new Span();
  private final Timeline timeline;
  private final RoadmapList list;
  private final RoadmapTabs tabs = new RoadmapTabs();
  private final Tab listTab;
  private RoadmapBoard board;

  RoadmapView(
      RoadmapService roadmap,
      RoadmapEditing editing,
      RoadmapExports exports,
      RoadmapCatalogue catalogue,
      People people,
      AccessPolicy policy) {
    this.roadmap = roadmap;
    this.editing = editing;
    this.exports = exports;
    this.catalogue = catalogue;
    this.people = people;
    editable = policy.allows(Permission.EDIT_ROADMAP);
    workspace = UiTenant.of(UI.getCurrent()).orElseThrow();
    timeline = new Timeline(catalogue, this::open, editable ? this::move : null);
    list = new RoadmapList(roadmap, catalogue, this::open);
    board = roadmap.board(workspace);
    spoken.addClassName("gv-visually-hidden");
    spoken.getElement().setAttribute("role", "status");
    var quarters = new Div(timeline);
    if (editable) {
      var keys = new Paragraph(getTranslation("roadmap.keys"));
      keys.addClassNames("gv-meta", "gv-keys-hint");
      quarters.add(keys);
    }
    tabs.add(getTranslation("roadmap.view.timeline"), quarters);
    listTab = tabs.add(getTranslation("roadmap.view.list"), list);
    tabs.addSelectedChangeListener(e -> showBody());
    add(head, spoken, empty, tabs);
    show();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter("action")
        .map(ActionId::of)
        .ifPresent(this::open);
  }

  private void refresh() {
    board = roadmap.board(workspace);
    show();
  }

  private void show() {
    head.removeAll();
    head.add(header());
    empty.removeAll();
    boolean nothing = board.rows().isEmpty();
    tabs.setVisible(!nothing);
    if (nothing) {
      empty.add(
          new EmptyState(
              "route",
              getTranslation("roadmap.empty.title"),
              getTranslation(editable ? "roadmap.empty.edit" : "roadmap.empty.read")));
    } else {
      showBody();
    }
  }

  private void showBody() {
    var names = people.names(board.owners());
    if (tabs.getSelectedTab() == listTab) {
      list.show(names);
    } else {
      timeline.show(board, names);
    }
  }

  private PageHeader header() {
    var situation = new Situation(board, this);
    var header = new PageHeader(situation.title()).context(situation.context(workspace.name()));
    situation.sentence().ifPresent(header::sentence);
    var actions = new ArrayList<Component>();
    var file = getTranslation("roadmap.file") + "-" + workspace.slug();
    var locale = getLocale();
    if (!board.rows().isEmpty()) {
      actions.add(
          new Download(
              "calendar-days",
              getTranslation("roadmap.download.calendar"),
              workspace.id(),
              file + ".ics",
              "text/calendar; charset=utf-8",
              () -> exports.calendar(locale)));
      actions.add(
          new Download(
              "file-spreadsheet",
              getTranslation("roadmap.download.workbook"),
              workspace.id(),
              file + ".xlsx",
              "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
              () -> exports.workbook(locale)));
    }
    if (editable) {
      var add = new Button(getTranslation("roadmap.add"), Lucide.of("plus"), e -> add());
      add.addThemeVariants(ButtonVariant.PRIMARY);
      actions.add(add);
    }
    return header.actions(actions.toArray(Component[]::new));
  }

  private void add() {
    ActionDialog.adding(fields(), editing, this::refresh).open();
  }

  private void open(ActionId id) {
    new ActionDialog(roadmap.detail(id), fields(), editable, roadmap, editing, this::refresh)
        .open();
  }

  private ActionFields fields() {
    return new ActionFields(catalogue, people.members(), board.current());
  }

  private void move(RoadmapRow row, Quarter quarter, @Nullable ActionId before) {
    int rank = editing.move(row.id(), quarter, before);
    refresh();
    timeline.focus(row.id());
    board.columns().stream()
        .filter(column -> column.quarter().equals(quarter))
        .findFirst()
        .ifPresent(column ->
            spoken.setText(
                getTranslation(
                    "roadmap.moved",
                    row.title().in(getLocale()),
                    Words.quarter(quarter),
                    rank,
                    column.rows().size(),
                    getTranslation("roadmap.quarter.load", column.points(), column.capacity()))));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("roadmap.section");
  }
}
