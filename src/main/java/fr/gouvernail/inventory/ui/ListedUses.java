package fr.gouvernail.inventory.ui;

import com.vaadin.flow.component.Component;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.inventory.InventoryWords;
import fr.gouvernail.inventory.SavedViewRow;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.UseCaseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// One page of the list with what stands above and below it, or what stands in its place.
///
/// @param today where the company is
record ListedUses(InventoryWords words, Workspace workspace, AccessPolicy policy, LocalDate today) {

  /// @param none whether the company has no use at all
  List<Component> of(
      InventoryRoom.Page page,
      boolean none,
      List<SavedViewRow> views,
      InventoryAddress address,
      Set<UseCaseId> chosen) {
    if (page.rows().isEmpty()) {
      return List.of(
          none ? NothingListed.yet(words, workspace, policy) : NothingListed.found(words));
    }
    return List.of(
        new ListHead(page, words, views, address),
        Card.labelled(
            words.text("table"), new InventoryTable(page, words, workspace, chosen, today)),
        new ListFoot(page, words));
  }
}
