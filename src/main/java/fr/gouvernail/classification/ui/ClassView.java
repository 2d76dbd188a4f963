package fr.gouvernail.classification.ui;

import static fr.gouvernail.classification.ui.ClassWords.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.classification.ClassSheet;
import fr.gouvernail.classification.ClassificationRow;
import fr.gouvernail.classification.Classifications;
import fr.gouvernail.classification.Interviews;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/// The class of a use: the interview that leads to it, and what it led to, at one address.
@Route(value = "use-cases/:useCase/class", layout = TenantLayout.class)
@Requires(Permission.READ_USE_CASES)
@StyleSheet("gouvernail/classification.css")
class ClassView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Classifications classifications;
  private final Interviews interviews;
  private final ResultActs acts;
  private final People people;
  private final Clock clock;
  private final Workspace workspace = UiTenant.of(UI.getCurrent()).orElseThrow();
  private String title = "";

  ClassView(
      Classifications classifications,
      Interviews interviews,
      ResultActs acts,
      People people,
      Clock clock) {
    this.classifications = classifications;
    this.interviews = interviews;
    this.acts = acts;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var id = id(event.getRouteParameters().get("useCase").orElse(""));
    var asked = event.getLocation().getQueryParameters().getParameters();
    var wanted = asked.get(ClassificationNavigation.INTERVIEW);
    var sheet = classifications.sheet(id);
    title = text("page", sheet.subject().title());
    boolean interview = sheet.latest().isEmpty() || wanted != null && sheet.isRunning();
    if (interview && sheet.subject().mayClassify()) {
      interview(sheet, wanted == null ? "" : String.join("", wanted));
    } else if (sheet.latest().isEmpty()) {
      nothingYet(sheet);
    } else {
      result(sheet);
    }
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new NotFound("use of another form");
    }
  }

  private void interview(ClassSheet sheet, String question) {
    var names = new HashMap<>(sheet.names());
    removeAll();
    add(
        new Still(
            header(sheet, text(sheet.latest().isEmpty() ? "interview.title" : "again.title"))
                .sentence(text("interview.sentence"))),
        new InterviewDesk(
            new Conversation(interviews, sheet.interview(), question),
            workspace,
            clock,
            person ->
                names.computeIfAbsent(
                    person, who -> people.names(List.of(who)).getOrDefault(who, unknown())),
            () -> open(sheet.subject().id())));
  }

  private static String unknown() {
    return text("somebody");
  }

  /// Shows what counts now.
  private void open(UUID subject) {
    UI.getCurrent()
        .getPage()
        .getHistory()
        .replaceState(null, ClassificationNavigation.of(workspace, subject));
    result(classifications.sheet(subject));
  }

  private void nothingYet(ClassSheet sheet) {
    removeAll();
    add(
        new Still(
            header(sheet, text("none.title")),
            new EmptyState("layers", text("none.what"), text("none.how"))));
  }

  private void result(ClassSheet sheet) {
    var row = sheet.latest().orElseThrow();
    var head =
        header(sheet, found(row))
            .sentence(
                text(
                    "made",
                    name(sheet, row.madeBy()),
                    Formats.here().date(row.madeAt()),
                    row.pack()));
    removeAll();
    add(
        acts.header(head, sheet, workspace),
        new ResultPage(sheet, acts, clock, workspace, this::result));
  }

  private static String found(ClassificationRow row) {
    return row.outcome().isForProvider() ? text("title.provider") : text("title." + row.risk());
  }

  private static String name(ClassSheet sheet, PersonRef person) {
    return ClassWords.name(sheet.names(), person);
  }

  private PageHeader header(ClassSheet sheet, String title) {
    var subject = sheet.subject();
    return new PageHeader(title)
        .context(
            new Anchor("/t/" + workspace.slug() + subject.path(), subject.title()),
            new Span(text("section")));
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
