package fr.gouvernail.inventory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.inventory.InventoryWords;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.ui.UseCaseNavigation;

/// What stands in the place of an inventory without a row.
final class NothingListed {

  private NothingListed() {}

  /// Filters that leave nothing.
  static EmptyState found(InventoryWords words) {
    return new EmptyState("search", words.text("none.found"), words.text("none.search"));
  }

  /// No use at all: how to begin, for those who may.
  static EmptyState yet(InventoryWords words, Workspace workspace, AccessPolicy policy) {
    if (!policy.allows(Permission.WRITE_USE_CASES)) {
      return new EmptyState("layers", words.text("none.what"), words.text("none.who"));
    }
    var start = new Anchor(UseCaseNavigation.start(workspace.slug()), words.text("start"));
    start.addClassNames("gv-button", "gv-primary");
    var more = new Anchor(InventoryNavigation.importing(workspace), words.text("none.import"));
    return new EmptyState(
        "layers", words.text("none.what"), words.text("none.how"), new Component[] {start, more});
  }
}
