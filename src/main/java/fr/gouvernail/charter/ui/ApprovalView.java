package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.charter.CharterId;
import fr.gouvernail.charter.CharterLife;
import fr.gouvernail.charter.CharterReview;
import fr.gouvernail.charter.CharterState;
import fr.gouvernail.charter.Dossier;
import fr.gouvernail.charter.Dossiers;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// Everything on which the director decides, and the steps of a version's life: sent to the
/// reviewers, sent back, approved, withdrawn, put away.
@Route(value = "charter/:charter/approval", layout = TenantLayout.class)
@Requires(Permission.REVIEW_CHARTER)
@StyleSheet("gouvernail/charter.css")
@StyleSheet("gouvernail/charter-review.css")
class ApprovalView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Dossiers dossiers;
  private final CharterLife life;
  private final CharterReview review;
  private final AccessPolicy policy;
  private final Caller caller;
  private final Workspace company = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final Still head = new Still();
  private final Still main = new Still();
  private final Still meaning = new Still();
  private final Div fields = new Div();
  private final Still opinions = new Still();
  private final Div bar = new Div();
  private @Nullable CharterId id;

  ApprovalView(
      Dossiers dossiers,
      CharterLife life,
      CharterReview review,
      AccessPolicy policy,
      Caller caller) {
    this.dossiers = dossiers;
    this.life = life;
    this.review = review;
    this.policy = policy;
    this.caller = caller;
    var side = new Div(meaning, fields, opinions);
    side.addClassNames("gv-review-stack", "gv-approval-side");
    var columns = new Div(main, side);
    columns.addClassNames("gv-grid", "gv-grid-main-side", "gv-review");
    bar.addClassName("gv-approval-foot");
    opinions.on(OpinionsCard.OPINION, nothing -> opinion());
    add(head, columns, bar);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id =
        CharterId.of(
            event.getRouteParameters().get("charter").orElseThrow(() -> new NotFound("charter")));
    show();
  }

  private CharterId version() {
    if (id == null) {
      throw new IllegalStateException("not entered yet");
    }
    return id;
  }

  private void show() {
    var dossier = dossiers.toApprove(version());
    var rights = ReviewRights.of(caller, policy, dossier.row().state());
    fields.removeAll();
    if (dossier.row().state().isInPreparation()) {
      fields.add(new SettlingForms(dossier, rights, life, this::refresh));
    }
    show(dossier, rights);
  }

  /// What is read, without the fields in which somebody types.
  private void refresh() {
    var dossier = dossiers.toApprove(version());
    show(dossier, ReviewRights.of(caller, policy, dossier.row().state()));
  }

  private void show(Dossier dossier, ReviewRights rights) {
    head.show(new ApprovalHead(company, dossier, rights));
    var parts = new ArrayList<Component>();
    if (!BlockingCard.ahead(dossier.row().state()).isEmpty()) {
      parts.add(new BlockingCard(company, dossier, rights));
    }
    var before = dossier.before();
    if (before != null) {
      parts.add(new ChangesText(dossier.changes(), before));
    }
    if (parts.isEmpty()) {
      parts.add(new CharterTextCard(dossier.text()));
    }
    var stack = new Div(parts.toArray(Component[]::new));
    stack.addClassName("gv-review-stack");
    main.show(stack);
    meaning.show(new MeaningCard(company, dossier));
    opinions.show(new OpinionsCard(dossier, rights, true));
    bar.removeAll();
    bar.add(new ApprovalBar(dossier, rights, life, this));
  }

  /// A step was taken.
  void done(String message) {
    show();
    head.bring(ApprovalHead.ID);
    Notice.show(Tone.OK, getTranslation(message));
  }

  /// Somebody took it first, perhaps the same person in another window.
  void already() {
    show();
    var row = dossiers.toApprove(version()).row();
    var name = dossiers.toApprove(version()).name(row.approvedBy());
    Notice.show(Tone.ATTENTION, getTranslation("charter.approval.already", row.number(), name));
  }

  /// A step that is refused leaves the page as it is by now.
  void run(Runnable step) {
    try {
      step.run();
    } catch (RuleViolated e) {
      show();
      Notice.show(Tone.ATTENTION, getTranslation(e.key(), e.args()));
    }
  }

  /// What is missing for the next step comes into sight.
  void pointOut() {
    main.bring(BlockingCard.ID);
    var state = dossiers.toApprove(version()).row().state();
    Notice.show(
        Tone.ATTENTION,
        getTranslation(
            state == CharterState.DRAFT
                ? "charter.approval.missing.REVIEW"
                : "charter.approval.missing.APPROVAL"));
  }

  private void opinion() {
    var dossier = dossiers.toReview(version());
    var before =
        dossier.opinions().stream()
            .filter(o -> o.author().equals(caller.person()))
            .findFirst()
            .orElse(null);
    new OpinionDialog(dossier.row(), before, review, this::refresh).open();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("charter.approval.section");
  }
}
