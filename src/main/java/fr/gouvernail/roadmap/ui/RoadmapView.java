package fr.gouvernail.roadmap.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
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
import fr.gouvernail.roadmap.RoadmapService;
import fr.gouvernail.shell.Section;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// The roadmap of the company, by quarter or as a list.
@Route(value = "roadmap", layout = TenantLayout.class)
@Requires(Permission.READ_ROADMAP)
@Section(key = "roadmap.section", order = 50, icon = "route")
@StyleSheet("gouvernail/roadmap.css")
class RoadmapView extends Div implements HasDynamicTitle, BeforeEnterObserver {

  private final RoadmapService roadmap;
  private final RoadmapEditing editing;
  private final RoadmapCatalogue catalogue;
  private final People people;
  private final boolean editable;
  private final Workspace workspace;
  private final Clock clock;
  private final RoadmapHead head;
  private final Still body = new Still();
  private final Span spoken = new Span();
  private final Set<Quarter> unfolded = new HashSet<>();
  private @Nullable RoadmapList list;
  private boolean asList;

  RoadmapView(
      RoadmapService roadmap,
      RoadmapEditing editing,
      RoadmapExports exports,
      RoadmapCatalogue catalogue,
      People people,
      AccessPolicy policy,
      Clock clock) {
    this.roadmap = roadmap;
    this.editing = editing;
    this.catalogue = catalogue;
    this.people = people;
    this.clock = clock;
    editable = policy.allows(Permission.EDIT_ROADMAP);
    workspace = UiTenant.of(UI.getCurrent()).orElseThrow();
    head =
        new RoadmapHead(
            new RoadmapDownloads(exports, workspace, this).links(), editable ? this::add : null);
    spoken.addClassName("gv-visually-hidden");
    spoken.getElement().setAttribute("role", "status");
    body.on(Presentation.CHOOSE, this::choose)
        .on(Timeline.OPEN, id -> open(ActionId.of(id)))
        .on(Timeline.UNFOLD, quarter -> unfold(Quarter.of(quarter)));
    if (editable) {
      body.on(Timeline.RELOCATE, id -> relocate(ActionId.of(id)))
          .on(Timeline.SHIFT, asked -> move(Move::byArrow, asked))
          .on(Timeline.DROP, asked -> move(Move::byDrop, asked));
    }
    add(head, spoken, body);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var asked = event.getLocation().getQueryParameters();
    asList = asked.getSingleParameter("view").filter("list"::equals).isPresent();
    refresh();
    asked.getSingleParameter("action").map(ActionId::of).ifPresent(this::open);
  }

  /// Keeps the choice in the address, for the way back and for reloading.
  private void choose(String presentation) {
    asList = presentation.equals(Presentation.LIST);
    var address = RoadmapNavigation.roadmap(workspace) + (asList ? "?view=list" : "");
    UI.getCurrent().getPage().getHistory().replaceState(null, address);
    refresh();
  }

  private void refresh() {
    show(roadmap.board(workspace));
  }

  /// Shows what became of an action, unfolds its quarter where it is needed, and puts the focus
  /// there.
  private RoadmapBoard refresh(ActionId focused) {
    var board = roadmap.board(workspace);
    board.columns().stream()
        .filter(column -> Move.index(column, focused) >= Timeline.shown(column))
        .forEach(column -> unfolded.add(column.quarter()));
    show(board);
    body.focus(focused.toString());
    return board;
  }

  private void show(RoadmapBoard board) {
    head.show(board, workspace);
    var names = people.names(board.owners());
    boolean nothing = board.rows().isEmpty();
    if (nothing) {
      body.show(new Situation(board, this).empty(editable));
    } else if (asList) {
      body.show(new Presentation(true));
    } else {
      body.show(new Presentation(false), new Timeline(board, catalogue, names, unfolded, editable));
    }
    // Most people never ask for the list, so it is made when they do.
    if (asList && list == null) {
      list = new RoadmapList(roadmap, catalogue, this::open);
      add(list);
    }
    if (list != null) {
      list.setVisible(asList && !nothing);
      list.show(names);
    }
  }

  private void add() {
    ActionDialog.adding(fields(), editing, this::refresh).open();
  }

  private void open(ActionId id) {
    var detail = roadmap.detail(id);
    new ActionDialog(detail, fields(), editable, roadmap, editing, () -> refresh(id)).open();
  }

  private ActionFields fields() {
    var today = LocalDate.now(clock.withZone(workspace.zone()));
    return new ActionFields(catalogue, people.members(), Quarter.of(today));
  }

  private void unfold(Quarter quarter) {
    var board = roadmap.board(workspace);
    var column = Move.column(board, quarter);
    unfolded.add(quarter);
    show(board);
    column.rows().stream()
        .skip(Timeline.shown(column))
        .findFirst()
        .ifPresent(row -> body.focus(row.id().toString()));
  }

  private void relocate(ActionId id) {
    var board = roadmap.board(workspace);
    new MoveDialog(Move.find(board, id), board.columns(), this::move).open();
  }

  /// Where the board has changed meanwhile and there is no such place any more, it is shown anew.
  private void move(BiFunction<RoadmapBoard, String, Optional<Move>> reader, String asked) {
    var board = roadmap.board(workspace);
    try {
      reader.apply(board, asked).ifPresent(this::move);
    } catch (NotFound e) {
      show(board);
      throw e;
    }
  }

  private void move(Move move) {
    var id = move.row().id();
    editing.move(id, move.quarter(), move.before());
    spoken.setText(move.told(this, refresh(id)));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("roadmap.section");
  }
}
