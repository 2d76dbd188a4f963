package fr.gouvernail.frameworkaudit.ui;

import static fr.gouvernail.frameworkaudit.ui.AuditWords.text;
import static fr.gouvernail.identity.Permission.READ_ASSESSMENT_RESULT;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.framework.ui.Said;
import fr.gouvernail.frameworkaudit.FrameworkAuditFiles;
import fr.gouvernail.frameworkaudit.FrameworkAuditId;
import fr.gouvernail.frameworkaudit.FrameworkAuditRow;
import fr.gouvernail.frameworkaudit.FrameworkAuditService;
import fr.gouvernail.frameworkaudit.FrameworkSheet;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Confirm;
import fr.gouvernail.shell.component.Download;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.tenancy.Workspace;
import java.util.ArrayList;
import java.util.List;

/// An audit on a framework: how far each section is while it is open, its result once it is closed.
@Route(value = "framework-audits/:frameworkAudit", layout = TenantLayout.class)
@Requires(READ_ASSESSMENT_RESULT)
@StyleSheet("gouvernail/library.css")
class FrameworkAuditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final FrameworkAuditService audits;
  private final FrameworkAuditFiles files;
  private final Workspace workspace;
  private final Still page = new Still();
  private String title = "";

  FrameworkAuditView(
      FrameworkAuditService audits, FrameworkAuditFiles files, TenantDirectory directory) {
    this.audits = audits;
    this.files = files;
    workspace = directory.current();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(FrameworkAuditId.of(event.getRouteParameters().get("frameworkAudit").orElse("")), "");
  }

  /// @param refusal why it was not closed; empty for nothing
  private void show(FrameworkAuditId id, String refusal) {
    var row = audits.one(id);
    title = row.name().in(getLocale());
    removeAll();
    if (row.open()) {
      open(audits.sheet(id), refusal);
    } else {
      closed(row);
    }
  }

  private PageHeader header(FrameworkAuditRow row, String heading, String sentence) {
    return new PageHeader(heading)
        .context(
            new Anchor(FrameworkAuditNavigation.list(workspace.slug()), text("section")),
            Said.beginning(row.name()),
            new Span(
                text("held", Formats.here().date(row.heldOn()), String.valueOf(row.edition()))))
        .sentence(sentence);
  }

  private void open(FrameworkSheet sheet, String refusal) {
    var row = sheet.row();
    var total = sheet.result().total();
    var parts = new ArrayList<Component>();
    var header = header(row, text("open.title"), AuditWords.progress(total));
    if (total.complete()) {
      header.actions(new ActButton(text("close"), "close", "").primary());
    }
    parts.add(header);
    if (!refusal.isEmpty()) {
      parts.add(new Note(Tone.ATTENTION, "circle-alert", refusal).announced());
    }
    audits.later(row).ifPresent(found -> parts.add(upgrade(row, found.edition())));
    parts.add(new SectionsCard(workspace.slug(), sheet));
    parts.add(AuditWords.copyright(sheet.library()));
    page.on("close", nothing -> close(row.id()));
    page.show(parts);
    add(page);
  }

  private Note upgrade(FrameworkAuditRow row, int edition) {
    var link =
        new Anchor(
            FrameworkAuditNavigation.upgrade(workspace.slug(), row.id()), text("upgrade.see"));
    return new Note(
        Tone.ACCENT,
        "refresh-cw",
        new Div(new Span(text("upgrade.there", String.valueOf(edition))), new Span(" "), link));
  }

  private void close(FrameworkAuditId id) {
    Confirm.ask(
        text("close.question"),
        text("close.text"),
        text("close"),
        () -> {
          try {
            audits.close(id);
            show(id, "");
          } catch (RuleViolated refused) {
            show(id, getTranslation(refused.key(), refused.args()));
          }
        });
  }

  private void closed(FrameworkAuditRow row) {
    var frozen = audits.frozen(row.id());
    var total = frozen.closed().result().total();
    var scale = frozen.framework().scale();
    var header =
        header(
            row,
            total.score() == null
                ? text("closed.unscored")
                : text(
                    "closed.title",
                    AuditWords.score(total),
                    String.valueOf(scale.min()),
                    String.valueOf(scale.max())),
            AuditWords.results(total));
    List<Component> parts = new ArrayList<>(List.of(header, new ResultCard(frozen)));
    RecommendedCard.of(frozen).ifPresent(parts::add);
    parts.add(AuditWords.copyright(frozen.library()));
    var seal =
        new Div(text("sealed", Formats.here().dateTime(frozen.closed().closedAt()), frozen.hash()));
    seal.addClassName("gv-meta");
    seal.addClassName("gv-framework-seal");
    parts.add(seal);
    page.show(parts);
    var acts =
        new Div(
            new Download(
                "file-spreadsheet",
                text("xlsx"),
                workspace.id(),
                text("xlsx.file") + "-" + workspace.slug() + ".xlsx",
                XLSX,
                () -> files.answers(row.id(), getLocale())));
    acts.addClassName("gv-actions");
    add(page, acts);
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
