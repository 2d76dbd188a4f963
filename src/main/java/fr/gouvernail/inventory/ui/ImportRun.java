package fr.gouvernail.inventory.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.progressbar.ProgressBar;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.inventory.ImportResult;
import fr.gouvernail.inventory.Imports;
import fr.gouvernail.inventory.UploadedImport;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A large workbook that enters the inventory while the page says how far it is. What is begun is
/// done, also when the page was left meanwhile.
final class ImportRun extends Div {

  private static final Logger log = LoggerFactory.getLogger(ImportRun.class);
  private static final String SAID = "gv-import-running";

  private final ProgressBar bar = new ProgressBar();

  /// @param said what is going on
  ImportRun(String said) {
    var words = new Div(said);
    words.setId(SAID);
    bar.setIndeterminate(true);
    bar.getElement().setAttribute("aria-labelledby", SAID);
    add(words, bar);
  }

  /// @param finished with the result, where the page is still there
  /// @param refused with the reason, where the page is still there
  void start(
      Imports imports,
      UploadedImport what,
      Workspace workspace,
      PersonRef person,
      Consumer<ImportResult> finished,
      Consumer<RuleViolated> refused) {
    var ui = UI.getCurrent();
    Thread.ofVirtual()
        .name("import-" + what.id())
        .start(() ->
            CurrentTenant.run(
                workspace.id(),
                () -> Caller.runAs(person, () -> apply(imports, what, ui, finished, refused))));
  }

  private void apply(
      Imports imports,
      UploadedImport what,
      UI ui,
      Consumer<ImportResult> finished,
      Consumer<RuleViolated> refused) {
    try {
      var result = imports.apply(what.id(), what.stamp(), share -> later(ui, () -> show(share)));
      later(ui, () -> finished.accept(result));
    } catch (RuleViolated reason) {
      later(ui, () -> refused.accept(reason));
    } catch (RuntimeException failed) {
      log.error("An import was not done", failed);
      later(
          ui,
          () -> {
            throw failed;
          });
    }
  }

  private void show(double share) {
    bar.setIndeterminate(false);
    bar.setValue(share);
  }

  /// Nobody waits for it on a page that was left.
  private void later(UI ui, Runnable change) {
    if (isAttached()) {
      ui.access(change::run);
    }
  }
}
