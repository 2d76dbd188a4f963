package fr.gouvernail.inventory.ui;

import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.ui.UseCaseNavigation;
import java.util.UUID;

/// Addresses of the pages of the inventory.
public final class InventoryNavigation {

  /// Names the uploaded workbook that the page of imports shows.
  static final String RUN = "file";

  private InventoryNavigation() {}

  /// Where a workbook is imported.
  public static String importing(Workspace workspace) {
    return UseCaseNavigation.list(workspace.slug()) + "/import";
  }

  /// The same, at one that was uploaded.
  static String importing(Workspace workspace, UUID run) {
    return importing(workspace) + "?" + RUN + "=" + run;
  }
}
