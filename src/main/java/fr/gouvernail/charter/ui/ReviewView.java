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
import fr.gouvernail.charter.CharterReview;
import fr.gouvernail.charter.ClauseEditing;
import fr.gouvernail.charter.Dossier;
import fr.gouvernail.charter.Dossiers;
import fr.gouvernail.charter.EditedClause;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The whole text of a version, clause by clause, with whose words they are, what people say of
/// them, and one place at a time to write: a clause, or a comment.
@Route(value = "charter/:charter/review", layout = TenantLayout.class)
@Requires(Permission.REVIEW_CHARTER)
@StyleSheet("gouvernail/charter.css")
@StyleSheet("gouvernail/charter-review.css")
class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Dossiers dossiers;
  private final CharterReview review;
  private final ClauseEditing editing;
  private final AccessPolicy policy;
  private final Caller caller;
  private final People people;
  private final Clock clock;
  private final Workspace company = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final Still head = new Still();
  private final Still before = new Still();
  private final Div place = new Div();
  private final Still after = new Still();
  private final Still side = new Still();
  private @Nullable CharterId id;
  private Map<String, Long> seen = Map.of();

  ReviewView(
      Dossiers dossiers,
      CharterReview review,
      ClauseEditing editing,
      AccessPolicy policy,
      Caller caller,
      People people,
      Clock clock) {
    this.dossiers = dossiers;
    this.review = review;
    this.editing = editing;
    this.policy = policy;
    this.caller = caller;
    this.people = people;
    this.clock = clock;
    var main = new Div(before, place, after);
    main.addClassNames("gv-card", "gv-charter-text", "gv-review-text");
    side.addClassName("gv-review-side");
    var columns = new Div(main, side);
    columns.addClassNames("gv-grid", "gv-grid-main-side", "gv-review");
    add(head, columns);
    for (var part : List.of(head, before, after, side)) {
      new ReviewActs(this, review, editing).hear(part);
    }
    side.on(ContentsCard.GO, this::bring);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id =
        CharterId.of(
            event.getRouteParameters().get("charter").orElseThrow(() -> new NotFound("charter")));
    show();
    // Where the address names a clause; all of them stand in this part at first.
    before
        .getElement()
        .executeJs(
            "if (location.hash.startsWith($0)) this.bring(location.hash.slice(1))",
            "#" + CharterTextCard.id(""));
  }

  /// The part knows whether it is there.
  private void bring(String element) {
    if (element.startsWith(CharterTextCard.id(""))) {
      before.bring(element);
      after.bring(element);
    }
  }

  CharterId version() {
    if (id == null) {
      throw new IllegalStateException("not entered yet");
    }
    return id;
  }

  Dossier dossier() {
    return dossiers.toReview(version());
  }

  /// The version of a clause that is on the screen, to hand back with a change.
  long seen(String clause) {
    return seen.getOrDefault(clause, EditedClause.UNTOUCHED);
  }

  /// Nothing is being written.
  void show() {
    show(null, null, true);
  }

  /// The focus goes back to where it was when something began to be written.
  void back(String act, String clause) {
    show();
    before.focus(act + "-" + clause);
  }

  /// A place to write opens at a clause.
  ///
  /// @param clause null: above the text
  /// @param keep whether the clause itself stays in sight
  void show(@Nullable String clause, @Nullable Component writing, boolean keep) {
    var dossier = dossier();
    var rights = ReviewRights.of(caller, policy, dossier.row().state());
    var shown = ShownClause.of(dossier);
    seen =
        dossier.draft().clauses().stream()
            .collect(Collectors.toMap(one -> one.edit().id(), EditedClause::version));
    var above = new ArrayList<Component>();
    var below = new ArrayList<Component>();
    boolean passed = writing != null && clause == null;
    for (var one : shown) {
      boolean here = writing != null && one.id().equals(clause);
      if (!here || keep) {
        (passed ? below : above).add(new ClauseBlock(one, dossier, rights));
      }
      passed |= here;
    }
    head.show(new ReviewHead(company, dossier, rights));
    before.show(above);
    place.removeAll();
    if (writing != null) {
      place.add(writing);
    }
    after.show(below);
    var cards =
        new Div(
            new OpinionsCard(dossier, rights, false),
            new OpenComments(company, dossier, shown, rights),
            new ContentsCard(dossier.text()));
    cards.addClassName("gv-review-stack");
    side.show(cards);
  }

  ClauseEditor editor(ClauseDesk desk) {
    return new ClauseEditor(desk, clock, people, clause -> back(ClauseBlock.EDIT, clause));
  }

  ReviewRights rights(Dossier dossier) {
    return ReviewRights.of(caller, policy, dossier.row().state());
  }

  @Override
  public String getPageTitle() {
    return getTranslation("charter.review.section");
  }
}
