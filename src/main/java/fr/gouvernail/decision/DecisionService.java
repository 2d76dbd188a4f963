package fr.gouvernail.decision;

import static fr.gouvernail.identity.Permission.DECIDE;
import static fr.gouvernail.identity.Permission.READ_DECISIONS;

import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantDirectory;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What waits for a decision in the current workspace, deciding it, and the register.
///
/// Methods that take a version refuse an older one with [ObjectOptimisticLockingFailureException].
@Service
@Transactional
public class DecisionService {

  /// Label of the fact among the terms that holds the written opinion of a consultant or of the
  /// data protection officer, without which nobody approves what he or she asked for (use-case
  /// charter, §4).
  public static final String OPINION = "decision.fact.opinion";

  private static final EnumSet<RequestState> OPEN =
      EnumSet.of(RequestState.WAITING, RequestState.QUESTIONED);

  private final DecisionRequests requests;
  private final Decisions decisions;
  private final RequestBook book;
  private final RequestMatters matters;
  private final Registrar registrar;
  private final Mandates mandates;
  private final Procedures procedures;
  private final AccessPolicy policy;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final TenantDirectory directory;
  private final ApplicationEventPublisher events;

  DecisionService(
      DecisionRequests requests,
      Decisions decisions,
      RequestBook book,
      RequestMatters matters,
      Registrar registrar,
      Mandates mandates,
      Procedures procedures,
      AccessPolicy policy,
      Caller caller,
      CurrentTenant tenant,
      TenantDirectory directory,
      ApplicationEventPublisher events) {
    this.requests = requests;
    this.decisions = decisions;
    this.book = book;
    this.matters = matters;
    this.registrar = registrar;
    this.mandates = mandates;
    this.procedures = procedures;
    this.policy = policy;
    this.caller = caller;
    this.tenant = tenant;
    this.directory = directory;
    this.events = events;
  }

  /// Everything that is still open.
  @Requires(READ_DECISIONS)
  @Transactional(readOnly = true)
  public Docket open() {
    var open = requests.in(OPEN);
    if (open.isEmpty()) {
      return new Docket(book.today(), List.of(), Map.of());
    }
    var today = mandates.today();
    return new Docket(book.today(), lines(open, today.rules()), today.names());
  }

  private List<Docket.Line> lines(List<RequestRow> rows, Jurisdiction rules) {
    var now = book.now();
    var zone = directory.current().zone();
    var procedures = this.procedures.about(rows, book.today());
    return rows.stream()
        .map(row ->
            new Docket.Line(
                row,
                row.state() == RequestState.WAITING
                    && policy.allows(DECIDE)
                    && procedures
                        .deciders(row)
                        .map(deciders -> deciders.include(caller.person()))
                        .orElseGet(
                            () -> rules.of(caller.person(), row.atLaw(now, zone)).decides())))
        .toList();
  }

  /// @throws NotFound if the workspace has no such request
  @Requires(READ_DECISIONS)
  @Transactional(readOnly = true)
  public RequestDetail detail(RequestId id) {
    return book.detail(book.get(id), caller.person());
  }

  /// Asks whoever asked for more.
  ///
  /// @param text 1 to 2000 characters
  /// @throws RuleViolated if somebody else decides, the request is over, or the text is missing
  @Requires(DECIDE)
  public void question(RequestId id, long version, String text) {
    var request = book.get(id, version);
    requireRight(request);
    request.question();
    book.write(request, caller.person(), text);
    matters.questioned(request.row(), text);
    events.publishEvent(
        new DecisionEvent.Questioned(
            tenant.id(), caller.person(), id, request.title(), request.askedBy()));
  }

  /// Decides, and writes it into the register with everything it was taken on. The same person's
  /// same decision, sent again, is the one that was taken.
  ///
  /// @param reason why; needed in 20 to 2000 characters for a refusal and under the exception of
  ///   very small teams, else the reservations, if any
  /// @param terms what is granted; under that exception an [#OPINION] of 20 characters or more too
  /// @throws RuleViolated if somebody else decides, the request is over, or the reason or opinion
  ///   is missing
  @Requires(DECIDE)
  public DecisionRow decide(
      RequestId id, long version, Verdict verdict, String reason, List<Fact> terms) {
    var before =
        book.decided(id)
            .map(Decision::row)
            .filter(d -> d.verdict() == verdict && d.decidedBy().equals(caller.person()));
    if (before.isPresent()) {
      return before.get();
    }
    var request = book.get(id, version);
    boolean alone = requireRight(request) == Jurisdiction.Right.DECIDES_ALONE;
    var words = verdict == Verdict.REFUSED || alone ? Words.reason(reason) : Words.optional(reason);
    if (alone && verdict == Verdict.APPROVED) {
      requireOpinion(terms);
    }
    request.decide(verdict);
    matters.over(request.row());
    return registrar.register(
        request,
        new Ruling(verdict, words, caller.person(), role(), book.now(), alone),
        said(request),
        verdict == Verdict.APPROVED ? List.copyOf(terms) : List.of());
  }

  private static void requireOpinion(List<Fact> terms) {
    var words = terms.stream().filter(fact -> fact.label().equals(OPINION)).map(Fact::value);
    if (words.noneMatch(text -> Words.optional(text).length() >= Words.SHORTEST_REASON)) {
      throw new RuleViolated("decision.rule.opinion", Words.SHORTEST_REASON);
    }
  }

  /// Questions and answers, as facts.
  private List<Fact> said(DecisionRequest request) {
    return book.messages(request).stream()
        .map(m ->
            Fact.said(
                m.author().equals(request.askedBy())
                    ? "decision.fact.answer"
                    : "decision.fact.question",
                m.text()))
        .toList();
  }

  /// A page of the register, the latest first.
  @Requires(READ_DECISIONS)
  @Transactional(readOnly = true)
  public List<DecisionRow> register(RegisterFilter filter, Pageable page) {
    return decisions.page(filter.pattern(), filter.verdict(), filter.kind(), page);
  }

  /// The role in which the caller decides: that of the mandate before that of the director.
  private Role role() {
    var held = policy.roles();
    return Stream.of(Role.AI_LEAD, Role.DEPUTY_AI_LEAD, Role.DIRECTOR)
        .filter(held::contains)
        .findFirst()
        .orElseThrow(() -> new NotFound("role that decides"));
  }

  private Jurisdiction.Right requireRight(DecisionRequest request) {
    request.requireAsked();
    var right = book.right(request, caller.person());
    if (!right.decides()) {
      throw new RuleViolated("decision.right." + right);
    }
    return right;
  }
}
