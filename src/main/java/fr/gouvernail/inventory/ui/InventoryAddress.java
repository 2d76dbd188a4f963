package fr.gouvernail.inventory.ui;

import fr.gouvernail.inventory.InventoryQuery;
import fr.gouvernail.inventory.SavedViewRow;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.ui.UseCaseNavigation;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where somebody is in the inventory, as the address has it.
///
/// @param view id of the saved view that it began with; null for none
/// @param page from 1
record InventoryAddress(@Nullable UUID view, InventoryQuery query, int page) {

  static final String VIEW = "view";
  static final String PAGE = "page";

  /// In the place of a view: everything, whatever view the inventory opens on.
  static final String EVERYTHING = "all";

  /// What an address means. One that says nothing opens on the view that was chosen for that; one
  /// that names a view and nothing else shows just that.
  static InventoryAddress of(
      Function<String, @Nullable String> parameter, List<SavedViewRow> views) {
    var said = InventoryQuery.of(parameter);
    var page = page(parameter.apply(PAGE));
    var named = parameter.apply(VIEW);
    if (EVERYTHING.equals(named)) {
      return new InventoryAddress(null, said, page);
    }
    boolean silent = said.parameters().isEmpty();
    var view =
        named == null
            ? silent ? first(views) : Optional.<SavedViewRow>empty()
            : views.stream().filter(v -> v.id().toString().equals(named)).findFirst();
    return view.map(v -> new InventoryAddress(v.id(), silent ? v.query() : said, page))
        .orElseGet(() -> new InventoryAddress(null, said, page));
  }

  /// One's own choice before everybody's.
  private static Optional<SavedViewRow> first(List<SavedViewRow> views) {
    return views.stream()
        .filter(SavedViewRow::first)
        .min(Comparator.comparing(SavedViewRow::shared));
  }

  private static int page(@Nullable String text) {
    return text != null && text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 1;
  }

  /// As an address within the portal.
  ///
  /// @param views those that there are: one that shows just this is named alone
  String path(Workspace workspace, List<SavedViewRow> views) {
    var all = new LinkedHashMap<String, String>();
    var begun = views.stream().filter(v -> v.id().equals(view)).findFirst();
    if (begun.isPresent()) {
      all.put(VIEW, begun.get().id().toString());
    } else if (first(views).isPresent()) {
      all.put(VIEW, EVERYTHING);
    }
    var said = begun.filter(v -> v.query().equals(query)).isPresent() ? "" : query.text();
    if (page > 1) {
      all.put(PAGE, String.valueOf(page));
    }
    var ends = new StringBuilder(said);
    for (Map.Entry<String, String> end : all.entrySet()) {
      ends.append(ends.isEmpty() ? "" : "&")
          .append(end.getKey())
          .append('=')
          .append(end.getValue());
    }
    var list = UseCaseNavigation.list(workspace.slug());
    return ends.isEmpty() ? list : list + "?" + ends;
  }

  InventoryAddress with(InventoryQuery wanted) {
    return new InventoryAddress(view, wanted, 1);
  }

  InventoryAddress onPage(int wanted) {
    return new InventoryAddress(view, query, wanted);
  }
}
