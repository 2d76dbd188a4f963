package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.move;
import static fr.gouvernail.usecase.ui.PageWords.page;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.attachment.Attachments;
import fr.gouvernail.attachment.ui.AttachmentList;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.CommentRow;
import fr.gouvernail.usecase.Dossier;
import fr.gouvernail.usecase.SheetNames;
import fr.gouvernail.usecase.UseCaseDrafting;
import fr.gouvernail.usecase.UseCaseMoves;
import fr.gouvernail.usecase.UseCasePapers;
import fr.gouvernail.usecase.UseCaseReview;
import fr.gouvernail.usecase.UseCaseService;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The page of a use: where it stands, what its sheet says, what its rules say, what the reader may
/// do next. Of a use that lives and is being prepared anew, the address says which sheet.
@Route(value = "use-cases/:useCase", layout = TenantLayout.class)
@Requires(Permission.READ_USE_CASES)
@StyleSheet("gouvernail/usecase.css")
class UseCaseView extends Div implements BeforeEnterObserver, HasDynamicTitle, CaseActs.Shown {

  private static final String FILES = "files";

  private final UseCaseService useCases;
  private final UseCaseReview review;
  private final SheetNames names;
  private final UseCasePapers papers;
  private final AccessPolicy policy;
  private final Attachments attachments;
  private final CaseActs acts;
  private final Workspace company = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final Still head = new Still();
  private final Div files = new Div();
  private final Still notices = new Still();
  private final Still main = new Still();
  private final Div attached = new Div();
  private final Still side = new Still();
  private @Nullable CasePage shown;
  private boolean prepared;

  UseCaseView(
      UseCaseService useCases,
      UseCaseMoves moves,
      UseCaseDrafting drafting,
      UseCaseReview review,
      SheetNames names,
      UseCasePapers papers,
      AccessPolicy policy,
      Attachments attachments) {
    this.attachments = attachments;
    this.useCases = useCases;
    this.review = review;
    this.names = names;
    this.papers = papers;
    this.policy = policy;
    acts = new CaseActs(moves, drafting, review, this);
    var top = new Div(head, files);
    top.addClassName("gv-case-top");
    files.addClassName("gv-actions");
    var columns = new Div(new Div(main, attached), new Div(side));
    columns.getChildren().forEach(column -> column.addClassName("gv-case-stack"));
    columns.addClassNames("gv-grid", "gv-grid-main-side", "gv-case");
    add(top, notices, columns);
    var steps = new StepDialogs(acts, this::goOn);
    var reviews = new ReviewDialogs(acts);
    for (var still : List.of(head, main)) {
      still.on(MovesCard.MOVE, transition -> open(steps, transition));
    }
    main.on(MovesCard.ACCEPT, subject -> accept(steps, subject))
        .on(MovesCard.END_PILOT, nothing -> steps.endPilot())
        .on(CommentsCard.COMMENT, nothing -> reviews.comment())
        .on(CommentsCard.RESOLVE, id -> comment(id, true))
        .on(CommentsCard.REOPEN, id -> comment(id, false));
    side.on(OpinionsCard.ASK, nothing -> reviews.ask())
        .on(OpinionsCard.GIVE, nothing -> give(reviews));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var id = CaseAddress.of(event);
    prepared = CaseAddress.isPrepared(event);
    show(useCases.look(id));
  }

  @Override
  public CasePage current() {
    return Objects.requireNonNull(shown, "entered");
  }

  @Override
  public void refresh() {
    show(useCases.look(current().dossier().id()));
  }

  private void show(Dossier dossier) {
    var sheet = prepared ? dossier.current() : dossier.shown();
    var page = new CasePage(company, dossier, sheet, names);
    shown = page;
    var steps = useCases.steps(dossier.id());
    var parts = new CaseParts(page, steps);
    head.show(parts.head());
    notices.show(parts.notices());
    files.removeAll();
    files.add(CaseFiles.of(papers, page));
    main.show(parts.main(review.comments(dossier.id())));
    side.show(parts.side(policy.allows(Permission.WRITE_USE_CASES), mayAdvise(page)));
    attached.removeAll();
    attached.add(
        new Still(new Card(page("files"), new ActButton(page("files.show"), FILES, "")))
            .on(FILES, nothing -> attach()));
  }

  /// Files are read by those who ask for them.
  private void attach() {
    var id = current().dossier().id();
    attached.removeAll();
    attached.add(
        new Card(
            page("files"),
            new AttachmentList(
                attachments, "usecase", id.value(), policy.allows(Permission.WRITE_USE_CASES))));
  }

  private boolean mayAdvise(CasePage shown) {
    return policy.allows(Permission.ADVISE_ON_USE_CASES) && !Advisers.offices(shown).isEmpty();
  }

  /// What the browser names is worth no more than a typed address.
  private void open(StepDialogs steps, String transition) {
    new NextSteps(current())
        .allowed().stream()
            .filter(move -> move.transition().name().equals(transition))
            .findFirst()
            .ifPresent(steps::open);
  }

  private void accept(StepDialogs steps, String subject) {
    NextSteps.toAccept(current()).stream()
        .filter(known -> known.name().equals(subject))
        .findFirst()
        .ifPresent(steps::accept);
  }

  private void give(ReviewDialogs reviews) {
    if (mayAdvise(current())) {
      reviews.give();
    }
  }

  private void comment(String id, boolean settled) {
    review.comments(current().dossier().id()).stream()
        .map(CommentRow::id)
        .filter(known -> known.toString().equals(id))
        .forEach(known -> {
          if (settled) {
            review.resolve(current().dossier().id(), known);
          } else {
            review.reopen(current().dossier().id(), known);
          }
        });
    refresh();
  }

  /// On to the page where what follows is done.
  private void goOn(UseCaseMoves.Outcome outcome) {
    if (!outcome.id().equals(current().dossier().id())) {
      UI.getCurrent().navigate(UseCaseNavigation.edit(company.slug(), outcome.id()).substring(1));
      return;
    }
    refresh();
  }

  @Override
  public String getPageTitle() {
    return shown == null ? page("section") : shown.dossier().row().title();
  }
}
