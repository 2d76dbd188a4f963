package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.decide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.Dossier;
import fr.gouvernail.usecase.SheetNames;
import fr.gouvernail.usecase.StepRow;
import fr.gouvernail.usecase.UseCaseDrafting;
import fr.gouvernail.usecase.UseCaseMoves;
import fr.gouvernail.usecase.UseCaseReview;
import fr.gouvernail.usecase.UseCaseService;
import fr.gouvernail.usecase.model.State;
import fr.gouvernail.usecase.model.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Everything that a decision on a submitted sheet depends on, and the decision, on one screen.
@Route(value = "use-cases/:useCase/decide", layout = TenantLayout.class)
@Requires(Permission.READ_USE_CASES)
@StyleSheet("gouvernail/usecase.css")
class DecideView extends Div implements BeforeEnterObserver, HasDynamicTitle, CaseActs.Shown {

  private final UseCaseService useCases;
  private final UseCaseReview review;
  private final SheetNames names;
  private final CaseActs acts;
  private final Workspace company = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final Still head = new Still();
  private final Still main = new Still();
  private final Still side = new Still();
  private final Div bar = new Div();
  private @Nullable CasePage page;

  DecideView(
      UseCaseService useCases,
      UseCaseMoves moves,
      UseCaseDrafting drafting,
      UseCaseReview review,
      SheetNames names) {
    this.useCases = useCases;
    this.review = review;
    this.names = names;
    acts = new CaseActs(moves, drafting, review, this);
    var columns = new Div(new Div(main), new Div(side));
    columns.getChildren().forEach(column -> column.addClassName("gv-case-stack"));
    columns.addClassNames("gv-grid", "gv-decide");
    bar.addClassName("gv-decide-foot");
    add(head, columns, bar);
    var steps = new StepDialogs(acts, outcome -> refresh());
    main.on(MovesCard.ACCEPT, subject -> accept(steps, subject));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var dossier = useCases.look(CaseAddress.of(event));
    if (!isSubmitted(dossier)) {
      event.forwardTo(UseCaseNavigation.sheet(company.slug(), dossier.id()).substring(1));
      return;
    }
    show(dossier);
  }

  private static boolean isSubmitted(Dossier dossier) {
    var work = dossier.work();
    return work != null && work.edition().state() == State.SUBMITTED;
  }

  @Override
  public CasePage current() {
    return Objects.requireNonNull(page, "entered");
  }

  @Override
  public void refresh() {
    show(useCases.look(current().dossier().id()));
  }

  private void show(Dossier dossier) {
    var shown = new CasePage(company, dossier, dossier.current(), names);
    page = shown;
    var next = new NextSteps(shown);
    var request = request(shown);
    head.show(DecideHead.of(shown, request));
    main.show(main(shown, request));
    boolean decides = next.decides() || next.mayApprove();
    var cards =
        new ArrayList<Component>(
            List.of(
                new CaseClassCard(shown),
                new CellCard(shown),
                new MatrixCard(shown),
                new TopRisksCard(shown),
                new OpinionsCard(shown, false, false)));
    cards.add(decides ? cards.size() : 0, new WhoDecides(shown));
    side.show(cards);
    bar.removeAll();
    if (decides) {
      bar.add(new DecideBar(acts, next, this));
    }
  }

  /// What was to be corrected in the version before; the first one follows none.
  private Optional<StepRow> request(CasePage shown) {
    int before = shown.edition().number() - 1;
    return before == 0
        ? Optional.empty()
        : useCases.steps(shown.dossier().id()).stream()
            .filter(step -> step.transition() == Transition.REQUEST_CHANGES)
            .filter(step -> step.edition() == before)
            .findFirst();
  }

  private Component[] main(CasePage shown, Optional<StepRow> request) {
    var id = shown.dossier().id();
    int number = shown.edition().number();
    var parts = new ArrayList<Component>();
    parts.add(
        new ChangesCard(
            shown,
            number == 1 ? Optional.empty() : useCases.before(id, number),
            request,
            request.isPresent() ? review.comments(id) : List.of()));
    parts.add(new DecideRules(shown));
    var directors = shown.dossier().circumstances().company().directors();
    if (directors.contains(shown.dossier().me().person())) {
      NextSteps.toAccept(shown).forEach(subject -> parts.add(new AcceptCard(subject)));
    }
    return parts.toArray(Component[]::new);
  }

  private void accept(StepDialogs steps, String subject) {
    NextSteps.toAccept(current()).stream()
        .filter(known -> known.name().equals(subject))
        .findFirst()
        .ifPresent(steps::accept);
  }

  /// It was decided: on to the page of the use, which shows it.
  void done(UseCaseMoves.Outcome outcome) {
    Notice.show(Tone.OK, decide(outcome.done() ? "done" : "signed"));
    if (!outcome.done()) {
      refresh();
      return;
    }
    UI.getCurrent()
        .navigate(UseCaseNavigation.sheet(company.slug(), current().dossier().id()).substring(1));
  }

  /// Somebody changed the use meanwhile: it is shown as it is now, with what changed, and what was
  /// typed stays.
  void changed() {
    var seen = current();
    var dossier = useCases.look(seen.dossier().id());
    if (!isSubmitted(dossier)) {
      bar.removeAll();
      bar.add(new Still(Meanwhile.over(seen, dossier, useCases.steps(dossier.id()))));
      return;
    }
    show(dossier);
    bar.getChildren()
        .filter(DecideBar.class::isInstance)
        .map(DecideBar.class::cast)
        .forEach(shown -> shown.tell(Meanwhile.changes(seen, current())));
  }

  @Override
  public String getPageTitle() {
    return page == null ? decide("section") : decide("page", page.dossier().row().title());
  }
}
