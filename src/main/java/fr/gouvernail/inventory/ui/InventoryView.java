package fr.gouvernail.inventory.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.inventory.InventoryQuery;
import fr.gouvernail.inventory.InventoryWords;
import fr.gouvernail.inventory.SavedViewRow;
import fr.gouvernail.shell.Section;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.UseCaseInventory;
import fr.gouvernail.usecase.UseCaseOrder.By;
import fr.gouvernail.usecase.model.State;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The inventory of a company’s uses of AI, a page at a time.
@Route(value = "use-cases", layout = TenantLayout.class)
@Requires(Permission.READ_USE_CASES)
@Section(key = "usecase.section", order = 20, icon = "layers")
@StyleSheet("gouvernail/inventory.css")
class InventoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final InventoryRoom room;
  private final InventoryDialogs dialogs;
  private final InventoryWords words;
  private final Workspace workspace = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final ListedUses listed;
  private final Still head = new Still();
  private final Still states = new Still();
  private final SearchedWords search;
  private final Still filters = new Still();
  private final Div asking;
  private final Still list = new Still();
  private final SelectionBar selection;
  private List<SavedViewRow> views = List.of();
  private InventoryAddress address = new InventoryAddress(null, InventoryQuery.USUAL, 1);
  private InventoryRoom.Page page = InventoryRoom.Page.EMPTY;
  private boolean open;

  InventoryView(
      InventoryRoom room,
      InventoryDialogs.Services services,
      UseCaseInventory inventory,
      Texts texts,
      Clock clock) {
    this.room = room;
    words = new InventoryWords(texts, inventory.form(), getLocale());
    dialogs = new InventoryDialogs(services, words, workspace);
    var today = LocalDate.now(clock.withZone(workspace.zone()));
    listed = new ListedUses(words, workspace, room.policy, today);
    selection = new SelectionBar(dialogs, words, this::acted);
    search =
        new SearchedWords(words, said -> look(address.query().with(InventoryQuery.WORDS, said)));
    asking = new Div(search, filters);
    asking.addClassName("gv-inventory-filters");
    listen();
    add(head, states, asking, selection, list);
  }

  private void listen() {
    head.on(InventoryHead.EXPORT, nothing -> dialogs.export(address::query));
    states.on(
        StateFilter.TOGGLE,
        name -> named(State.values(), name).ifPresent(s -> look(address.query().toggled(s))));
    filters
        .on(InventoryFilters.CHOOSE, this::choose)
        .on(InventoryFilters.SORT, asked -> sort(last(asked)))
        .on(InventoryFilters.MORE, nothing -> unfold())
        .on(InventoryFilters.CLEAR, nothing -> look(address.query().unfiltered()));
    list.on(InventoryTable.SORT, this::sort)
        .on(InventoryTable.PICK, number -> pick(number))
        .on(ListFoot.TURN, this::turn)
        .on(ListHead.ALL, nothing -> pickAll())
        .on(ListHead.VIEW, asked -> open(last(asked)))
        .on(ListHead.COLUMNS, nothing -> dialogs.columns(address.query(), this::look))
        .on(
            ListHead.VIEWS,
            nothing -> dialogs.views(address.query(), address.view(), this::reopened));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var asked = event.getLocation().getQueryParameters();
    views = dialogs.saved();
    go(InventoryAddress.of(name -> asked.getSingleParameter(name).orElse(null), views), false);
  }

  private void look(InventoryQuery query) {
    go(address.with(query), true);
  }

  /// Another view, or everything.
  private void open(String id) {
    var view = id.isEmpty() ? InventoryAddress.EVERYTHING : id;
    go(InventoryAddress.of(name -> name.equals(InventoryAddress.VIEW) ? view : null, views), true);
  }

  private void reopened(Optional<SavedViewRow> view) {
    views = dialogs.saved();
    if (view.isPresent()) {
      open(view.get().id().toString());
    } else {
      show();
    }
  }

  private void sort(String name) {
    named(By.values(), name).ifPresent(by -> look(address.query().sortedBy(by)));
  }

  private void choose(String asked) {
    int space = asked.indexOf(' ');
    if (space > 0) {
      look(address.query().with(asked.substring(0, space), asked.substring(space + 1)));
    }
  }

  private void turn(String to) {
    if (to.matches("\\d{1,6}")) {
      go(address.onPage(Math.max(1, Integer.parseInt(to))), true);
      list.bring("gv-inventory-part");
    }
  }

  private void unfold() {
    open = !open;
    go(address, false);
  }

  private void pick(String number) {
    page.rows().stream()
        .filter(row -> String.valueOf(row.number()).equals(number))
        .findFirst()
        .ifPresent(selection::toggle);
  }

  private void pickAll() {
    selection.add(page.rows());
    show();
  }

  /// Something was done with the chosen ones, or they were let go.
  private void acted() {
    go(address, false);
  }

  /// @param told whether the address is to say so
  private void go(InventoryAddress wanted, boolean told) {
    open |= InventoryFilters.isBelow(wanted.query());
    page = room.read(wanted.query(), wanted.page(), open);
    address = wanted.onPage(page.number());
    search.setValue(address.query().filter().words());
    if (told) {
      UI.getCurrent()
          .getPage()
          .getHistory()
          .replaceState(null, address.path(workspace, views).substring(1));
    }
    show();
  }

  private void show() {
    boolean none = page.tally().isEmpty() && !address.query().filter().isNarrow();
    head.show(new InventoryHead(page, words, workspace, room.policy));
    states.show(new StateFilter(page, words));
    filters.show(new InventoryFilters(page, words, open));
    states.setVisible(!none);
    asking.setVisible(!none);
    list.show(listed.of(page, none, views, address, selection.chosen()));
  }

  private static String last(String asked) {
    return asked.substring(asked.indexOf(' ') + 1);
  }

  private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
    return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("usecase.section");
  }
}
