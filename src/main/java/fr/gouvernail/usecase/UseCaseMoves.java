package fr.gouvernail.usecase;

import static fr.gouvernail.identity.Permission.DECIDE;
import static fr.gouvernail.identity.Permission.ENTER_WORKSPACE;

import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.usecase.model.Acceptance;
import fr.gouvernail.usecase.model.Attempt;
import fr.gouvernail.usecase.model.Edition;
import fr.gouvernail.usecase.model.Move;
import fr.gouvernail.usecase.model.Risks;
import fr.gouvernail.usecase.model.Signature;
import fr.gouvernail.usecase.model.State;
import fr.gouvernail.usecase.model.Transition;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes uses from state to state. Whether somebody may is asked of the state machine alone, and
/// nothing changes where it refuses.
@Service
@Transactional
public class UseCaseMoves {

  /// In characters.
  public static final int LONGEST_REASON = 2000;

  private final UseCaseDesk desk;
  private final UseCaseDrafting drafting;
  private final SheetEditions editions;
  private final UseCaseSteps steps;
  private final Submissions submissions;
  private final Rulings rulings;
  private final CaseMatters matters;
  private final CaseNews news;

  UseCaseMoves(
      UseCaseDesk desk,
      UseCaseDrafting drafting,
      SheetEditions editions,
      UseCaseSteps steps,
      Submissions submissions,
      Rulings rulings,
      CaseMatters matters,
      CaseNews news) {
    this.desk = desk;
    this.drafting = drafting;
    this.editions = editions;
    this.steps = steps;
    this.submissions = submissions;
    this.rulings = rulings;
    this.matters = matters;
    this.news = news;
  }

  /// What became of a step.
  ///
  /// @param done false where it was a first signature, and waits for the second one
  /// @param id of the use to go on with: another one after [Transition#COPY]
  public record Outcome(boolean done, UseCaseId id) {}

  /// Takes a step. The same person's same step, sent again, is the one that was taken.
  ///
  /// @param stamp of the dossier that the caller saw
  /// @throws MoveRefused if the state machine refuses
  /// @throws RuleViolated if the reason is too long
  /// @throws ObjectOptimisticLockingFailureException if the use changed since
  @Requires(ENTER_WORKSPACE)
  public Outcome move(UseCaseId id, String stamp, Attempt attempt) {
    var open = desk.locked(id);
    if (!open.stamp().equals(stamp)) {
      if (wasTaken(id, attempt)) {
        return new Outcome(true, id);
      }
      if (isSigned(open, attempt.transition())) {
        return new Outcome(false, id);
      }
      throw new ObjectOptimisticLockingFailureException(UseCase.class, id.value());
    }
    if (attempt.reason().length() > LONGEST_REASON) {
      throw new RuleViolated("usecase.rule.long", LONGEST_REASON);
    }
    var dossier = desk.dossier(open);
    var move = dossier.check(attempt);
    if (!move.allowed()) {
      throw new MoveRefused(move.refusals());
    }
    if (!move.completes()) {
      return sign(open, dossier, move, attempt);
    }
    return take(open, dossier, move, attempt);
  }

  /// The second of two equal clicks.
  private boolean wasTaken(UseCaseId id, Attempt attempt) {
    return steps.of(id.value()).stream()
        .findFirst()
        .map(UseCaseStep::row)
        .filter(last -> last.actor().equals(desk.me()))
        .filter(last -> last.transition() == attempt.transition())
        .filter(last -> last.reason().equals(attempt.reason().strip()))
        .isPresent();
  }

  /// The same, where the first one was a signature.
  private boolean isSigned(UseCaseDesk.Open open, Transition transition) {
    var sheet = transition.isOfLife() ? open.life() : open.work();
    return sheet != null
        && sheet.signatures().stream()
            .anyMatch(signed -> signed.transition() == transition && signed.by().equals(desk.me()));
  }

  private Outcome sign(UseCaseDesk.Open open, Dossier dossier, Move move, Attempt attempt) {
    var sheet = acting(open, attempt.transition());
    sheet.sign(
        new Signature(
            attempt.transition(), desk.me(), Objects.requireNonNull(move.as()), desk.now()));
    if (!attempt.reason().isBlank()) {
      sheet.reserve(attempt.reason().strip());
    }
    desk.changed(open);
    var after = desk.dossier(open);
    matters.refresh(open, after);
    news.signed(open, after.approvers(attempt.transition()).waitsFor(), attempt.transition());
    return new Outcome(false, dossier.id());
  }

  private static SheetEdition acting(UseCaseDesk.Open open, Transition transition) {
    return Objects.requireNonNull(transition.isOfLife() ? open.life() : open.work());
  }

  private Outcome take(UseCaseDesk.Open open, Dossier dossier, Move move, Attempt attempt) {
    var transition = attempt.transition();
    var sheet = acting(open, transition);
    var from = sheet.state();
    var reason = attempt.reason().strip();
    var snapshot = sheet.snapshot();
    var next = open;
    UseCaseId goOn = open.id();
    switch (transition) {
      case START -> throw new IllegalArgumentException("a use is started by drafting");
      case SUBMIT, RESUBMIT -> snapshot = submissions.submit(open, sheet, dossier);
      case WITHDRAW -> {
        submissions.withdraw(sheet);
        sheet.withdraw();
      }
      case REQUEST_CHANGES -> sheet.requestChanges(attempt.fields());
      case REJECT -> sheet.reject();
      case COPY -> goOn = drafting.copy(open);
      case APPROVE -> next = approve(open, sheet, reason);
      case START_PILOT -> sheet.become(State.IN_PILOT);
      case GO_LIVE -> sheet.become(State.IN_PRODUCTION);
      case RETURN -> sheet.returnFromPilot();
      case SUSPEND -> sheet.suspend(desk.me(), desk.now());
      case RESUME -> sheet.resume();
      case RETIRE -> {
        sheet.become(State.RETIRED);
        rulings.unseal(sheet);
      }
      case REVISE -> next = revise(open, sheet);
    }
    var decision = rulings.register(open, dossier, sheet, move, attempt, snapshot);
    steps.save(
        new UseCaseStep(
            open.id(),
            new StepRow(
                sheet.number(),
                transition,
                from,
                transition == Transition.RESUME ? sheet.state() : move.to(),
                desk.me(),
                Objects.requireNonNull(move.as()),
                desk.now(),
                reason,
                List.copyOf(attempt.fields()),
                move.exception(),
                decision,
                submissions.hash(snapshot))));
    desk.changed(next);
    var after = desk.dossier(next);
    matters.refresh(next, after);
    news.moved(next, after, transition, reason);
    return new Outcome(true, goOn);
  }

  private UseCaseDesk.Open approve(UseCaseDesk.Open open, SheetEdition sheet, String reason) {
    var former = open.life();
    if (former != null) {
      former.replaced();
      rulings.unseal(former);
      // Only one sheet lives at a time: the former one leaves before this one takes its place.
      editions.flush();
    }
    sheet.approve(reason.isEmpty() ? sheet.reservations() : reason, desk.now());
    rulings.seal(sheet);
    return new UseCaseDesk.Open(open.useCase(), null, sheet);
  }

  private UseCaseDesk.Open revise(UseCaseDesk.Open open, SheetEdition living) {
    var former = open.work();
    if (former != null) {
      former.replaced();
      editions.flush();
    }
    var draft = living.next();
    editions.save(draft);
    return new UseCaseDesk.Open(open.useCase(), draft, living);
  }

  /// Takes something upon oneself as director, in writing. Said twice, it is said once.
  ///
  /// @param reason 20 to 2000 characters
  /// @throws RuleViolated unless the caller directs the company, with a reason
  @Requires(DECIDE)
  public Dossier accept(UseCaseId id, boolean living, Acceptance.Subject subject, String reason) {
    var open = desk.locked(id);
    var sheet = living ? open.life() : open.work();
    var before = desk.dossier(open);
    if (sheet == null) {
      throw new RuleViolated("usecase.rule.moved");
    }
    if (!before.circumstances().company().directors().contains(desk.me())) {
      throw new RuleViolated("usecase.rule.director");
    }
    var words = reason.strip();
    if (words.length() < Acceptance.LEAST_REASON || words.length() > LONGEST_REASON) {
      throw new RuleViolated("usecase.rule.reason", Acceptance.LEAST_REASON, LONGEST_REASON);
    }
    Edition edition = sheet.edition(null);
    int residual =
        subject == Acceptance.Subject.RESIDUAL_RISK ? Risks.greatest(edition.values()) : 0;
    boolean said =
        edition.acceptances().stream()
            .anyMatch(a ->
                a.subject() == subject
                    && a.by().equals(desk.me())
                    && a.reason().equals(words)
                    && a.residual() == residual);
    if (!said) {
      sheet.accept(new Acceptance(subject, desk.me(), desk.now(), words, residual));
      desk.note("usecase.accepted", id, Map.of("subject", subject.name()));
    }
    var after = desk.dossier(open);
    matters.refresh(open, after);
    return after;
  }
}
