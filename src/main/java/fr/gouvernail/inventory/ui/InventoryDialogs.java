package fr.gouvernail.inventory.ui;

import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.inventory.InventoryFiles;
import fr.gouvernail.inventory.InventoryQuery;
import fr.gouvernail.inventory.InventoryWords;
import fr.gouvernail.inventory.Registers;
import fr.gouvernail.inventory.Reviews;
import fr.gouvernail.inventory.SavedViewRow;
import fr.gouvernail.inventory.SavedViews;
import fr.gouvernail.shell.component.Confirm;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.UseCaseBatch;
import fr.gouvernail.usecase.UseCaseId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What opens over the inventory.
final class InventoryDialogs {

  /// What the dialogs ask and tell.
  @Component
  record Services(
      SavedViews views,
      InventoryFiles files,
      Registers registers,
      Reviews reviews,
      UseCaseBatch batch,
      AccessPolicy policy) {}

  private final Services services;
  private final InventoryWords words;
  private final Workspace workspace;

  InventoryDialogs(Services services, InventoryWords words, Workspace workspace) {
    this.services = services;
    this.words = words;
    this.workspace = workspace;
  }

  Services services() {
    return services;
  }

  List<SavedViewRow> saved() {
    return services.views().mine();
  }

  boolean mayReview() {
    return services.policy().allows(Permission.DECIDE);
  }

  boolean mayHandOver() {
    return services.policy().allows(Permission.WRITE_USE_CASES);
  }

  /// What is looked at, and the register.
  void export(Supplier<InventoryQuery> query) {
    new ExportDialog(services, words, workspace).of(query.get()).open();
  }

  void export(List<UseCaseId> chosen) {
    new ExportDialog(services, words, workspace).of(chosen).open();
  }

  void columns(InventoryQuery query, Consumer<InventoryQuery> then) {
    new ColumnsDialog(query, words, then).open();
  }

  /// @param then with the view that was opened, or nothing where the list of them changed only
  void views(InventoryQuery query, @Nullable UUID current, Consumer<Optional<SavedViewRow>> then) {
    new ViewsDialog(services, words, query, current, then).open();
  }

  void review(int count, Runnable then) {
    Confirm.ask(
        words.text("selection.review.ask", count),
        words.text("selection.review.text"),
        words.text("selection.review.act"),
        then);
  }

  /// @param then with what became of it, and the name of the new owner
  void owner(List<UseCaseId> chosen, BiConsumer<UseCaseBatch.HandedOver, String> then) {
    new OwnerDialog(services.batch(), words, chosen, then).open();
  }
}
