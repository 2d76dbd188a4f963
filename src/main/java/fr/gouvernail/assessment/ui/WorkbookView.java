package fr.gouvernail.assessment.ui;

import static fr.gouvernail.identity.Permission.CONDUCT_ASSESSMENT;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.assessment.AssessmentFile;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.assessment.AssessmentService;
import fr.gouvernail.assessment.StoredAnswer;
import fr.gouvernail.assessment.workbook.BroughtWorkbook;
import fr.gouvernail.assessment.workbook.Workbooks;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Work away from the portal: an open assessment leaves as a workbook; when it comes back, what it
/// would change and what stands against it is shown, and nothing is written before somebody says
/// so.
@Route(value = "assessments/:assessment/workbook", layout = TenantLayout.class)
@Requires(CONDUCT_ASSESSMENT)
@StyleSheet("gouvernail/import.css")
class WorkbookView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Workbooks workbooks;
  private final AssessmentService assessments;
  private final AssessmentRoom room;
  private final People people;
  private final Workspace workspace = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final Still head = new Still();
  private final Still page = new Still();
  private final Div below = new Div();
  private final Set<String> preferred = new HashSet<>();
  private @Nullable AssessmentFile file;
  private @Nullable BroughtWorkbook shown;

  WorkbookView(
      Workbooks workbooks, AssessmentService assessments, AssessmentRoom room, People people) {
    this.workbooks = workbooks;
    this.assessments = assessments;
    this.room = room;
    this.people = people;
    below.addClassName("gv-import-below");
    page.on(WorkbookPreviewPart.APPLY, nothing -> apply())
        .on(WorkbookPreviewPart.OTHER, nothing -> start())
        .on(ConflictsCard.CHOOSE, this::choose);
    add(head, page, below);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    file =
        assessments.file(AssessmentId.of(event.getRouteParameters().get("assessment").orElse("")));
    start();
  }

  private AssessmentFile file() {
    if (file == null) {
      throw new IllegalStateException("no assessment yet");
    }
    return file;
  }

  private void start() {
    shown = null;
    preferred.clear();
    below.removeAll();
    header(text("title"), text("sentence"));
    if (!file().open()) {
      page.show(new Note(Tone.ATTENTION, "info", text("closed")), acts(pageLink()));
      return;
    }
    page.show(WorkbookStart.steps(this));
    below.add(new WorkbookStart(file(), workbooks, workspace, this::brought));
  }

  private void brought(String name, byte[] bytes) {
    try {
      show(workbooks.bring(file().id(), name, bytes, getLocale()));
    } catch (RuleViolated refused) {
      refused(refused);
    }
  }

  private void show(BroughtWorkbook brought) {
    shown = brought;
    preferred.retainAll(brought.conflicts().stream().map(l -> l.question().id()).toList());
    below.removeAll();
    var part = part(brought);
    header(part.title(), part.sentence());
    page.show(part);
  }

  private WorkbookPreviewPart part(BroughtWorkbook brought) {
    return new WorkbookPreviewPart(this, file(), brought, preferred, workspace.slug());
  }

  /// @param choice a question, and whether the workbook is preferred there
  private void choose(String choice) {
    var brought = shown;
    var parts = choice.split(" ");
    if (brought == null || parts.length != 2) {
      return;
    }
    if (parts[1].equals(ConflictsCard.WORKBOOK)) {
      preferred.add(parts[0]);
    } else {
      preferred.remove(parts[0]);
    }
    page.show(part(brought));
  }

  private void apply() {
    var brought = shown;
    if (brought == null) {
      return;
    }
    try {
      var stored = workbooks.write(file().id(), brought, Set.copyOf(preferred));
      room.recorded(workspace.id(), file().id(), stored, people.me().name());
      done(brought, stored);
    } catch (RuleViolated refused) {
      refused(refused);
    }
  }

  private void done(BroughtWorkbook brought, List<StoredAnswer> stored) {
    shown = null;
    below.removeAll();
    int kept = brought.changes().size() + brought.conflicts().size() - stored.size();
    header(text("done", stored.size()), text("done.sentence", kept));
    var back = pageLink();
    back.addClassName("gv-primary");
    page.show(acts(back, WorkbookPreviewPart.another(this)));
  }

  private static Div acts(Component... parts) {
    var acts = new Div(parts);
    acts.addClassName("gv-import-acts");
    return acts;
  }

  private Anchor pageLink() {
    var link = new Anchor(AssessmentNavigation.page(workspace.slug(), file().id()), text("back"));
    link.addClassName("gv-button");
    return link;
  }

  /// What stands there now, with the reason why it was not written.
  private void refused(RuleViolated refused) {
    var brought = shown;
    if (brought != null) {
      try {
        show(workbooks.again(file().id(), brought.read()));
      } catch (RuleViolated closed) {
        file = assessments.file(file().id());
        start();
      }
    }
    below.addComponentAsFirst(
        new Still(
            new Note(Tone.ATTENTION, "circle-alert", getTranslation(refused.key(), refused.args()))
                .announced()));
  }

  private void header(String title, String sentence) {
    head.show(WorkbookHead.of(this, file(), workspace.slug(), title, sentence));
  }

  private String text(String key, Object... args) {
    return getTranslation("assessment.workbook." + key, args);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("assessment.workbook");
  }
}
