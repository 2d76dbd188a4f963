package fr.gouvernail.inventory.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.inventory.ImportResult;
import fr.gouvernail.inventory.Imports;
import fr.gouvernail.inventory.InventoryWords;
import fr.gouvernail.inventory.UploadedImport;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.UseCaseInventory;
import fr.gouvernail.usecase.ui.UseCaseNavigation;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets uses enter from a workbook: what is in it is shown first, and nothing is written before
/// somebody says so. The address names the uploaded workbook, so that a reload shows it again.
@Route(value = "use-cases/import", layout = TenantLayout.class)
@Requires(Permission.WRITE_USE_CASES)
@StyleSheet("gouvernail/inventory.css")
@StyleSheet("gouvernail/import.css")
class ImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final Logger log = LoggerFactory.getLogger(ImportView.class);

  /// From so many on it is done while the page goes on saying how far it is.
  private static final int LARGE = 200;

  private final Imports imports;
  private final Caller caller;
  private final InventoryWords words;
  private final boolean approving;
  private final Workspace workspace = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final Still head = new Still();
  private final Still page = new Still();
  private final Div below = new Div();
  private @Nullable UploadedImport shown;

  ImportView(
      Imports imports,
      UseCaseInventory inventory,
      Caller caller,
      AccessPolicy policy,
      Texts texts) {
    this.imports = imports;
    this.caller = caller;
    words = new InventoryWords(texts, inventory.form(), getLocale());
    approving = policy.allows(Permission.DECIDE);
    below.addClassName("gv-import-below");
    page.on(ImportPreviewPart.APPLY, nothing -> apply())
        .on(ImportPreviewPart.OTHER, nothing -> startOver());
    add(head, page, below);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var asked =
        event.getLocation().getQueryParameters().getSingleParameter(InventoryNavigation.RUN);
    if (asked.isEmpty()) {
      start(false);
      return;
    }
    try {
      show(imports.uploaded(UUID.fromString(asked.get()), words.locale()));
    } catch (NotFound | IllegalArgumentException gone) {
      start(true);
    }
  }

  /// @param again whether a workbook is not there any more, and has to be chosen again
  private void start(boolean again) {
    shown = null;
    header(words.text("import.title"), words.text("import.sentence"));
    page.show(ImportStart.steps(words, again, approving));
    below.removeAll();
    below.add(new ImportStart(imports, words, workspace, this::uploaded));
  }

  private void startOver() {
    address(InventoryNavigation.importing(workspace));
    start(false);
  }

  private void uploaded(String name, byte[] bytes) {
    UUID run;
    try {
      run = imports.upload(name, bytes);
    } catch (RuleViolated refused) {
      refused(refused);
      return;
    }
    address(InventoryNavigation.importing(workspace, run));
    show(imports.uploaded(run, words.locale()));
  }

  private void address(String path) {
    UI.getCurrent().getPage().getHistory().replaceState(null, path.substring(1));
  }

  private void show(UploadedImport uploaded) {
    shown = uploaded;
    below.removeAll();
    var result = uploaded.result();
    if (result != null) {
      done(result);
      return;
    }
    var part = new ImportPreviewPart(uploaded, words, workspace);
    header(part.title(), part.sentence());
    page.show(part);
  }

  private void done(ImportResult result) {
    header(
        words.text("import.done", result.created(), result.changed()),
        words.text("import.done.sentence", result.unchanged()));
    var list = new Anchor(UseCaseNavigation.list(workspace.slug()), words.text("import.list"));
    list.addClassNames("gv-button", "gv-primary");
    var acts = new Div(list, ImportPreviewPart.another(words));
    acts.addClassName("gv-inventory-acts");
    page.show(acts);
  }

  private void header(String title, String sentence) {
    head.show(
        new PageHeader(title)
            .context(
                new Anchor(
                    UseCaseNavigation.list(workspace.slug()), getTranslation("usecase.section")),
                new Span(words.text("import")))
            .sentence(sentence));
  }

  private void apply() {
    var what = shown;
    if (what == null || what.preview() == null) {
      return;
    }
    var preview = what.preview();
    int many = preview.creations().size() + preview.updates().size();
    if (many < LARGE) {
      try {
        finished(imports.apply(what.id(), what.stamp(), share -> {}));
      } catch (RuleViolated refused) {
        refused(refused);
      }
      return;
    }
    var bar = new ProgressBar();
    bar.setIndeterminate(true);
    var said = new Div(words.text("import.running", many));
    said.setId("gv-import-running");
    bar.getElement().setAttribute("aria-labelledby", "gv-import-running");
    page.show();
    below.removeAll();
    below.add(new Div(said, bar));
    inBackground(what, UI.getCurrent(), bar);
  }

  /// What is begun is done, also when the page was left meanwhile.
  private void inBackground(UploadedImport what, UI ui, ProgressBar bar) {
    var person = caller.person();
    DoubleConsumer progress =
        share ->
            later(
                ui,
                () -> {
                  bar.setIndeterminate(false);
                  bar.setValue(share);
                });
    Thread.ofVirtual()
        .name("import-" + what.id())
        .start(() ->
            CurrentTenant.run(
                workspace.id(),
                () ->
                    Caller.runAs(
                        person,
                        () -> {
                          try {
                            var result = imports.apply(what.id(), what.stamp(), progress);
                            later(ui, () -> finished(result));
                          } catch (RuleViolated refused) {
                            later(ui, () -> refused(refused));
                          } catch (RuntimeException failed) {
                            log.error("An import was not done", failed);
                            later(
                                ui,
                                () -> {
                                  throw failed;
                                });
                          }
                        })));
  }

  /// Nobody waits for it on a page that was left.
  private void later(UI ui, Runnable change) {
    if (isAttached()) {
      ui.access(change::run);
    }
  }

  private void finished(ImportResult result) {
    below.removeAll();
    done(result);
  }

  /// What stands there now, with the reason why it was not imported.
  private void refused(RuleViolated refused) {
    below.removeAll();
    if (shown != null) {
      show(imports.uploaded(shown.id(), words.locale()));
    }
    below.add(ImportPreviewPart.refusal(getTranslation(refused.key(), refused.args())));
  }

  @Override
  public String getPageTitle() {
    return words.text("import");
  }
}
