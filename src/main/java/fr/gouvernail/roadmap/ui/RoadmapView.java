package fr.gouvernail.roadmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
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
  private final Presentation presentation = new Presentation(this::choose);
  private final Div quarters = new Div();
  private final Div body = new Div();
  private RoadmapBoard board;
  private boolean asList;

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
    quarters.add(timeline);
    if (editable) {
      var keys = new Paragraph(getTranslation("roadmap.keys"));
      keys.addClassNames("gv-meta", "gv-keys-hint");
      quarters.add(keys);
    }
    body.add(presentation, quarters, list);
    add(head, spoken, empty, body);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var asked = event.getLocation().getQueryParameters();
    asList = asked.getSingleParameter("view").filter("list"::equals).isPresent();
    show();
    asked.getSingleParameter("action").map(ActionId::of).ifPresent(this::open);
  }

  /// Keeps the choice in the address, for the way back and for reloading.
  private void choose(boolean list) {
    asList = list;
    var address = RoadmapNavigation.roadmap(workspace) + (list ? "?view=list" : "");
    UI.getCurrent().getPage().getHistory().replaceState(null, address);
    showBody();
  }

  private void refresh() {
    board = roadmap.board(workspace);
    show();
  }

  private void refresh(ActionId focused) {
    refresh();
    timeline.focus(focused);
  }

  private void show() {
    head.removeAll();
    head.add(header());
    empty.removeAll();
    boolean nothing = board.rows().isEmpty();
    body.setVisible(!nothing);
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
    presentation.show(asList);
    quarters.setVisible(!asList);
    list.setVisible(asList);
    var names = people.names(board.owners());
    if (asList) {
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
    if (!board.rows().isEmpty()) {
      actions.addAll(new RoadmapDownloads(exports, workspace, this).links());
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
    var detail = roadmap.detail(id);
    new ActionDialog(detail, fields(), editable, roadmap, editing, () -> refresh(id)).open();
  }

  private ActionFields fields() {
    return new ActionFields(catalogue, people.members(), board.current());
  }

  private void move(RoadmapRow row, Quarter quarter, @Nullable ActionId before) {
    int rank = editing.move(row.id(), quarter, before);
    refresh(row.id());
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
