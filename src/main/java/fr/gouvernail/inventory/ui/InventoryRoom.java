package fr.gouvernail.inventory.ui;

import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.People;
import fr.gouvernail.inventory.InventoryColumn;
import fr.gouvernail.inventory.InventoryQuery;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tool.ToolId;
import fr.gouvernail.tool.ToolRow;
import fr.gouvernail.tool.ToolService;
import fr.gouvernail.usecase.Tally;
import fr.gouvernail.usecase.UseCaseInventory;
import fr.gouvernail.usecase.UseCaseRow;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Reads what a page of the inventory shows: three statements, four where tools are shown, whatever
/// its length.
@Component
class InventoryRoom {

  static final int PAGE = 20;

  private final UseCaseInventory inventory;
  private final People people;
  private final ToolService tools;
  final AccessPolicy policy;

  InventoryRoom(UseCaseInventory inventory, People people, ToolService tools, AccessPolicy policy) {
    this.inventory = inventory;
    this.people = people;
    this.tools = tools;
    this.policy = policy;
  }

  /// A page of the inventory.
  ///
  /// @param number from 1
  /// @param tally how many there are wherever they stand and whoever owns them
  /// @param names of the owners
  /// @param tools by name, in the order of their names; empty where none are shown
  record Page(
      InventoryQuery query,
      int number,
      List<UseCaseRow> rows,
      List<Tally> tally,
      Map<PersonRef, String> names,
      Map<ToolId, String> tools) {

    static final Page EMPTY =
        new Page(InventoryQuery.USUAL, 1, List.of(), List.of(), Map.of(), Map.of());

    /// How many the filter lets through.
    long found() {
      return tally.stream().filter(this::lets).mapToLong(Tally::count).sum();
    }

    private boolean lets(Tally part) {
      var filter = query.filter();
      return (filter.states().isEmpty() || filter.states().contains(part.state()))
          && (filter.owner() == null || filter.owner().equals(part.owner()));
    }

    int pages() {
      return (int) Math.max(1, (found() + PAGE - 1) / PAGE);
    }
  }

  /// @param withTools whether tools are asked for, to be chosen among
  Page read(InventoryQuery query, int number, boolean withTools) {
    var tally = inventory.tally(query.filter());
    var empty = new Page(query, 1, List.of(), tally, Map.of(), Map.of());
    int page = Math.min(number, empty.pages());
    var rows =
        empty.found() == 0
            ? List.<UseCaseRow>of()
            : inventory.page(query.filter(), query.order(), (page - 1) * PAGE, PAGE);
    var names = people.names(tally.stream().map(Tally::owner).collect(Collectors.toSet()));
    boolean tooled =
        withTools
            || query.filter().tool() != null
            || query.columns().contains(InventoryColumn.TOOL);
    var called =
        tooled && !tally.isEmpty()
            ? tools.all().stream()
                .collect(
                    Collectors.toMap(
                        ToolRow::id, ToolRow::name, (a, b) -> a, java.util.LinkedHashMap::new))
            : Map.<ToolId, String>of();
    return new Page(query, page, rows, tally, names, called);
  }
}
