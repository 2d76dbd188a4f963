package fr.gouvernail.prioritization.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.prioritization.MatrixWords;
import fr.gouvernail.prioritization.workshop.Ballot;
import fr.gouvernail.prioritization.workshop.Voting;
import fr.gouvernail.prioritization.workshop.WorkshopDetail;
import fr.gouvernail.prioritization.workshop.WorkshopDetail.Topic;
import fr.gouvernail.prioritization.workshop.WorkshopEvent;
import fr.gouvernail.prioritization.workshop.WorkshopId;
import fr.gouvernail.prioritization.workshop.WorkshopMinutes;
import fr.gouvernail.prioritization.workshop.Workshops;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.Download;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.Workspace;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A workshop on the screen of one of its people: the vote, then what came out, for all at the same
/// moment.
@Route(value = "workshops/:workshop/:useCase?", layout = TenantLayout.class)
@Requires(Permission.READ_USE_CASES)
@StyleSheet("gouvernail/prioritization.css")
class WorkshopView extends Div
    implements BeforeEnterObserver, HasDynamicTitle, WorkshopRoom.Screen, BallotBox.Desk {

  private final Workshops workshops;
  private final Voting voting;
  private final WorkshopMinutes minutes;
  private final WorkshopRoom room;
  private final MatrixWords words;
  private final boolean leading;
  private final LeaderActs acts;
  private final Workspace workspace = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final Still head = new Still();
  private final Still rail = new Still();
  private final WorkshopStage stage;
  private final Div files = new Div();
  private @Nullable WorkshopId id;
  private @Nullable UUID useCase;
  private WorkshopRoom.@Nullable Visitor visitor;

  WorkshopView(
      Workshops workshops,
      Voting voting,
      LeaderDesk desk,
      WorkshopMinutes minutes,
      WorkshopRoom room,
      AccessPolicy policy,
      Texts texts) {
    this.workshops = workshops;
    this.voting = voting;
    this.minutes = minutes;
    this.room = room;
    words = new MatrixWords(texts, Formats.here());
    leading = policy.allows(Permission.LEAD_WORKSHOPS);
    acts = new LeaderActs(desk, words, this::refresh);
    stage = new WorkshopStage(this, acts, leading, words, workspace);
    acts.listen(head, stage.state());
    var both = new Div(rail, stage);
    both.addClassName("gv-workshop");
    files.addClassName("gv-matrix-files");
    add(head, both, files);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var parameters = event.getRouteParameters();
    var wanted = WorkshopId.of(parameters.get("workshop").orElse(""));
    if (!wanted.equals(id)) {
      leave();
      id = wanted;
    }
    var detail = workshops.one(wanted);
    useCase =
        parameters
            .get("useCase")
            .flatMap(text ->
                detail.topics().stream()
                    .map(Topic::useCase)
                    .filter(known -> known.toString().equals(text))
                    .findFirst())
            .orElseGet(() -> detail.first().useCase());
    show(detail);
    files(wanted);
    if (isAttached()) {
      enter();
    }
  }

  @Override
  protected void onAttach(AttachEvent event) {
    enter();
  }

  @Override
  protected void onDetach(DetachEvent event) {
    leave();
  }

  private void enter() {
    var workshop = id;
    if (visitor == null && workshop != null) {
      visitor = getUI().map(ui -> room.enter(ui, this, workspace.id(), workshop)).orElse(null);
    }
  }

  private void leave() {
    if (visitor != null) {
      room.leave(visitor);
      visitor = null;
    }
  }

  /// What is revealed is shown to everybody at once, wherever they were; what they had filled in
  /// waits for them. Who may no longer look is led away by the portal itself.
  @Override
  public void happened(WorkshopEvent event) {
    try {
      if (event instanceof WorkshopEvent.Revealed revealed && id != null) {
        useCase = revealed.useCase();
        UI.getCurrent()
            .getPage()
            .getHistory()
            .replaceState(
                null, PrioritizationNavigation.workshop(workspace, id, revealed.useCase()));
      }
      refresh();
    } catch (NotFound left) {
      leave();
    }
  }

  private void refresh() {
    if (id != null) {
      show(workshops.one(id));
    }
  }

  private void show(WorkshopDetail detail) {
    var topic = Optional.ofNullable(useCase).flatMap(detail::topic).orElseGet(detail::first);
    acts.about(detail, topic);
    head.show(new WorkshopHead(detail, leading, words, workspace));
    rail.show(new TopicRail(detail, topic.useCase(), words, workspace));
    stage.show(detail, topic);
  }

  private void files(WorkshopId workshop) {
    var locale = words.formats().locale();
    files.removeAll();
    files.add(
        new Download(
            "file-text",
            words.text("workshop.minutes"),
            workspace.id(),
            words.text("workshop.file") + "-" + workspace.slug() + ".pdf",
            "application/pdf",
            () -> minutes.pdf(workshop, locale)));
  }

  /// For tests.
  BallotBox ballot() {
    return stage.ballot();
  }

  @Override
  public void cast(UUID round, Ballot vote) {
    if (id != null) {
      voting.vote(id, round, vote);
      refresh();
    }
  }

  @Override
  public String getPageTitle() {
    return words.text("workshops.section");
  }
}
