package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import fr.gouvernail.charter.CharterAssistant;
import fr.gouvernail.charter.CharterAssistant.Sheet;
import fr.gouvernail.charter.CharterDrafting;
import fr.gouvernail.charter.CharterId;
import fr.gouvernail.charter.CharterService;
import fr.gouvernail.charter.CharterState;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.Workspace;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The writing assistant: a step of questions at the left, beside it the text that the answers
/// make. Who may not write reads both.
@Route(value = "charter/:charter/write/:step?", layout = TenantLayout.class)
@Requires(Permission.REVIEW_CHARTER)
@StyleSheet("gouvernail/charter.css")
@StyleSheet("gouvernail/charter-write.css")
class WriteView extends Div
    implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

  private final CharterService charters;
  private final CharterAssistant assistant;
  private final CharterDrafting drafting;
  private final WritingSteps steps;
  private final WritingSeat seat;
  private final Caller caller;
  private final AccessPolicy policy;
  private final Workspace company = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final WritingBar bar;
  private @Nullable Sitting sitting;
  private @Nullable WritingDesk desk;
  private @Nullable Registration keys;
  private String wanted = "";
  private String title = "";

  WriteView(
      CharterService charters,
      CharterAssistant assistant,
      CharterDrafting drafting,
      WritingSteps steps,
      WritingRoom room,
      People people,
      Caller caller,
      AccessPolicy policy,
      Clock clock) {
    this.charters = charters;
    this.assistant = assistant;
    this.drafting = drafting;
    this.steps = steps;
    this.caller = caller;
    this.policy = policy;
    seat = new WritingSeat(room, people, caller.person(), company.id());
    bar = new WritingBar(clock, this::undo, this::redo);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var parameters = event.getRouteParameters();
    var id = CharterId.of(parameters.get("charter").orElse(""));
    var named =
        parameters
            .get("step")
            .map(slug -> WritingStep.of(slug).orElseThrow(() -> new NotFound("step " + slug)));
    var target = event.getLocation().getQueryParameters().getSingleParameter(CharterAddresses.AT);
    if (sitting == null || !sitting.charter().equals(id)) {
      sitting = new Sitting(id, drafting);
    }
    wanted = target.orElse("");
    open(sitting, named, target);
  }

  /// The frame gives the focus to the page first.
  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    if (desk != null && !wanted.isEmpty()) {
      desk.focus(wanted);
    }
  }

  private void open(Sitting now, Optional<WritingStep> named, Optional<String> target) {
    seat.leave();
    var writes = policy.allows(Permission.EDIT_CHARTER);
    var sheet = sheet(now.charter(), writes && named.map(WritingStep.COMPANY::equals).orElse(true));
    var draft = sheet.draft();
    removeAll();
    if (!writes || draft.row().state() != CharterState.DRAFT) {
      desk = null;
      title = getTranslation("charter.write.read.title", draft.row().number());
      var still = new Still(new ReadOnly(draft, company, writes));
      add(still);
      if (isAttached()) {
        // What had the focus is gone.
        still.bring(ReadOnly.ID);
      }
      return;
    }
    var at =
        target
            .flatMap(question -> WritingStep.asking(draft.model(), question))
            .or(() -> named)
            .orElseGet(() -> WriteHead.first(draft));
    if (named.filter(at::equals).isEmpty()) {
      var address = CharterAddresses.write(company, now.charter(), at);
      UI.getCurrent().getPage().getHistory().replaceState(null, address);
    }
    var shown = desk(at, sheet, now);
    title = getTranslation("charter.write.page", getTranslation("charter.write.step." + at));
    add(shown);
    enterRoom();
  }

  /// Whom the charter may name is asked for where that is a question.
  private Sheet sheet(CharterId id, boolean whole) {
    return whole ? assistant.sheet(id) : new Sheet(charters.draft(id), List.of());
  }

  private WritingDesk desk(WritingStep at, Sheet sheet, Sitting now) {
    Runnable anew = () -> open(now, Optional.of(at), Optional.empty());
    var asking = new Asking(now, sheet.members(), caller.person());
    var step = steps.step(at, sheet.draft(), asking, company, anew);
    var shown = new WritingDesk(at, sheet.draft(), now, company, step, bar, anew);
    now.at(shown);
    shown.share(seat::share);
    desk = shown;
    return shown;
  }

  private void undo() {
    if (desk != null) {
      desk.undo();
    }
  }

  private void redo() {
    if (desk != null) {
      desk.redo();
    }
  }

  @Override
  protected void onAttach(AttachEvent event) {
    keys = bar.listen(event.getUI());
    enterRoom();
  }

  @Override
  protected void onDetach(DetachEvent event) {
    seat.leave();
    if (keys != null) {
      keys.remove();
    }
  }

  private void enterRoom() {
    var here = desk;
    var now = sitting;
    if (here != null && now != null) {
      getUI().ifPresent(ui -> seat.take(ui, here, now.charter()));
    }
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
