package fr.gouvernail.assessment.ui;

import static fr.gouvernail.identity.Permission.CONDUCT_ASSESSMENT;
import static fr.gouvernail.identity.Permission.REVIEW_ASSESSMENT;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.assessment.ReviewService;
import fr.gouvernail.assessment.inquiry.InquiryId;
import fr.gouvernail.assessment.inquiry.InquiryRow;
import fr.gouvernail.assessment.inquiry.InquiryService;
import fr.gouvernail.assessment.inquiry.InquiryState;
import fr.gouvernail.assessment.inquiry.Purpose;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The second look before closing: what was set aside, what nobody knew and whom it was sent to,
/// what people replied, what is still open. Four statements, with replies five.
@Route(value = "assessments/:assessment/review", layout = TenantLayout.class)
@Requires(REVIEW_ASSESSMENT)
@StyleSheet("gouvernail/review.css")
class AssessmentReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final int DAYS = 7;

  private final ReviewService reviews;
  private final InquiryService inquiries;
  private final ReplyVerdicts replies;
  private final People people;
  private final Caller caller;
  private final boolean conducts;
  private final Clock clock;
  private final Still shown = new Still();
  private String slug = "";
  private AssessmentId id = new AssessmentId(new UUID(0, 0));
  private String dimension = "";

  AssessmentReviewView(
      ReviewService reviews,
      InquiryService inquiries,
      People people,
      Caller caller,
      AccessPolicy policy,
      Clock clock) {
    this.reviews = reviews;
    this.inquiries = inquiries;
    replies = new ReplyVerdicts(inquiries);
    this.people = people;
    this.caller = caller;
    this.clock = clock;
    conducts = policy.allows(CONDUCT_ASSESSMENT);
    shown
        .on(ReviewHead.ASK, nothing -> act(() -> reviews.ask(id)))
        .on(ReviewHead.DONE, nothing -> act(() -> reviews.done(id)))
        .on(SetAsideCard.CONFIRM, arg -> judge(arg, (q, known) -> reviews.confirm(id, q, known)))
        .on(SetAsideCard.CONTEST, arg -> judge(arg, this::contest))
        .on(ToVerifyCard.SEND, this::send)
        .on(ToVerifyCard.WITHDRAW, arg -> act(() -> inquiries.withdraw(InquiryId.of(arg))))
        .on(RepliesCard.ACCEPT, arg -> act(() -> replies.accept(arg)))
        .on(RepliesCard.CORRECT, arg -> replies.correct(arg, page(), () -> show(null)))
        .on(RepliesCard.KEEP, arg -> act(() -> inquiries.keep(InquiryId.of(arg))))
        .on(AnswersCard.READ, arg -> read(arg.strip()));
    add(shown);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    slug = event.getRouteParameters().get("tenant").orElse("");
    id = AssessmentId.of(event.getRouteParameters().get("assessment").orElse(""));
    dimension = "";
    try {
      show(null);
    } catch (NotFound closed) {
      // A notice of yesterday: what was reviewed is read in the result by now, if it exists.
      event.forwardTo(AssessmentNavigation.result(slug, id).substring(1));
    }
  }

  /// @param refusal why the last act came to nothing
  private void show(@Nullable String refusal) {
    var page = page();
    var parts = new ArrayList<Component>();
    parts.add(ReviewHead.of(page, caller.person()));
    if (refusal != null) {
      parts.add(new Note(Tone.ATTENTION, "triangle-alert", refusal).announced());
    }
    var main = new Div();
    main.addClassName("gv-review-main");
    if (!page.replied().isEmpty()) {
      main.add(RepliesCard.of(page));
    }
    main.add(ToVerifyCard.of(page), SetAsideCard.of(page));
    var side = new Div(OpenPointsCard.of(page), AnswersCard.of(page, dimension));
    side.addClassName("gv-review-main");
    var both = new Div(main, side);
    both.addClassNames("gv-grid", "gv-grid-main-side");
    parts.add(both);
    shown.show(parts);
  }

  private ReviewPage page() {
    var asked = inquiries.of(id);
    var sheet = reviews.sheet(id, asked.stream().map(InquiryRow::person).distinct().toList());
    var replied =
        asked.stream()
            .filter(row -> row.state() == InquiryState.REPLIED)
            .map(InquiryRow::id)
            .toList();
    return new ReviewPage(this, sheet, asked, inquiries.files(replied), conducts, slug);
  }

  private void act(Runnable work) {
    try {
      work.run();
      show(null);
    } catch (RuleViolated refused) {
      show(getTranslation(refused.key(), refused.args()));
    }
  }

  private interface Judgement {
    void on(String question, int known);
  }

  /// The argument names a question and the revision of its answer that was read.
  private void judge(String argument, Judgement judgement) {
    var seen = Seen.of(argument);
    act(() -> judgement.on(seen.what(), seen.revision()));
  }

  private void contest(String question, int known) {
    new AskWhyDialog(
            getTranslation("assessment.review.contest.title", question),
            getTranslation("assessment.review.contest.text"),
            getTranslation("assessment.review.contest.reason"),
            getTranslation("assessment.review.contest.go"),
            reason -> {
              reviews.contest(id, question, known, reason);
              show(null);
            })
        .open();
  }

  /// @param question one question, or empty for all that wait for nobody
  private void send(String question) {
    var page = page();
    var questions =
        question.isEmpty() ? ToVerifyCard.unsent(page) : List.of(page.question(question));
    new AskDialog(
            questions,
            people.members(),
            LocalDate.now(clock.withZone(page.formats().zone())).plusDays(DAYS),
            (wanted, due, note) -> {
              inquiries.ask(id, Purpose.VERIFY, wanted, due, note);
              show(null);
            })
        .open();
  }

  private void read(String wanted) {
    dimension = wanted;
    show(null);
    shown.reveal(AnswersCard.READ);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("assessment.review");
  }
}
