package fr.gouvernail.decision;

import static fr.gouvernail.identity.Permission.DECIDE;
import static fr.gouvernail.identity.Permission.READ_DECISIONS;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What waits for a decision in the current workspace, deciding it, and the register.
///
/// Methods that take a version refuse an older one with [ObjectOptimisticLockingFailureException].
@Service
@Transactional
public class DecisionService {

  private static final EnumSet<RequestState> OPEN =
      EnumSet.of(RequestState.WAITING, RequestState.QUESTIONED);

  private final DecisionRequests requests;
  private final RequestMessages messages;
  private final Decisions decisions;
  private final DecisionCounters counters;
  private final Mandates mandates;
  private final AccessPolicy policy;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final TenantDirectory directory;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DecisionService(
      DecisionRequests requests,
      RequestMessages messages,
      Decisions decisions,
      DecisionCounters counters,
      Mandates mandates,
      AccessPolicy policy,
      Caller caller,
      CurrentTenant tenant,
      TenantDirectory directory,
      ApplicationEventPublisher events,
      Clock clock) {
    this.requests = requests;
    this.messages = messages;
    this.decisions = decisions;
    this.counters = counters;
    this.mandates = mandates;
    this.policy = policy;
    this.caller = caller;
    this.tenant = tenant;
    this.directory = directory;
    this.events = events;
    this.clock = clock;
  }

  /// Everything that is still open, the most urgent first.
  @Requires(READ_DECISIONS)
  @Transactional(readOnly = true)
  public List<RequestRow> open() {
    return requests.in(OPEN);
  }

  /// @throws NotFound if the workspace has no such request
  @Requires(READ_DECISIONS)
  @Transactional(readOnly = true)
  public RequestDetail detail(RequestId id) {
    var request = find(id);
    var right = right(request);
    return new RequestDetail(
        request.row(),
        request.facts(),
        request.source(),
        messages(request),
        right.decides() ? null : "decision.right." + right,
        right == Jurisdiction.Right.DECIDES_ALONE,
        decisions.about(id.value()).map(Decision::row).orElse(null));
  }

  /// Asks whoever asked for more.
  ///
  /// @param text 1 to 2000 characters
  /// @throws RuleViolated if somebody else decides, the request is over, or the text is missing
  @Requires(DECIDE)
  public void question(RequestId id, long version, String text) {
    var request = get(id, version);
    requireRight(request);
    request.question();
    messages.save(
        new RequestMessage(
            UuidCreator.getTimeOrderedEpoch(), id, caller.person(), clock.instant(), text));
    events.publishEvent(
        new DecisionEvent.Questioned(
            tenant.id(), caller.person(), id, request.title(), request.askedBy()));
  }

  /// Decides, and writes it into the register with everything it was taken on.
  ///
  /// @param reason why; needed in 20 to 2000 characters for a refusal and under the exception of
  ///   very small teams, else the reservations, if any
  /// @param terms what is granted
  /// @throws RuleViolated if somebody else decides, the request is over, or the reason is missing
  @Requires(DECIDE)
  public DecisionRow decide(
      RequestId id, long version, Verdict verdict, String reason, List<Fact> terms) {
    var request = get(id, version);
    boolean alone = requireRight(request) == Jurisdiction.Right.DECIDES_ALONE;
    var words =
        verdict == Verdict.REFUSED || alone ? Words.reason(reason) : Words.optional(reason);
    request.decide(verdict);
    var now = clock.instant();
    var decision =
        new Decision(
            UuidCreator.getTimeOrderedEpoch(),
            number(now.atZone(directory.current().zone()).getYear()),
            request,
            new Decision.Ruling(verdict, words, caller.person(), role(), now, alone),
            snapshot(request, terms));
    decisions.save(decision);
    var row = decision.row();
    events.publishEvent(
        new DecisionEvent.Decided(
            tenant.id(),
            caller.person(),
            id,
            request.kind(),
            request.title(),
            request.askedBy(),
            request.source(),
            verdict,
            row.reference(),
            terms));
    return row;
  }

  /// A page of the register, the latest first.
  ///
  /// @param words in the title or the reason; all decisions when blank
  @Requires(READ_DECISIONS)
  @Transactional(readOnly = true)
  public List<DecisionRow> register(String words, @Nullable Verdict verdict, Pageable page) {
    var wanted = words.strip().toLowerCase(Locale.ROOT);
    return decisions.page(
        wanted.isEmpty() ? null : "%" + wanted.replaceAll("[!%_]", "!$0") + "%", verdict, page);
  }

  /// What a decision was taken on, as it was then.
  ///
  /// @throws NotFound if the request was not decided
  @Requires(READ_DECISIONS)
  @Transactional(readOnly = true)
  public List<Fact> snapshot(RequestId id) {
    return decisions
        .about(id.value())
        .map(Decision::snapshot)
        .orElseThrow(() -> new NotFound("decision on " + id));
  }

  private List<Fact> snapshot(DecisionRequest request, List<Fact> terms) {
    var snapshot = new ArrayList<>(request.facts());
    messages(request).forEach(m -> snapshot.add(new Fact("decision.fact.message", m.text())));
    snapshot.addAll(terms);
    return snapshot;
  }

  private List<RequestDetail.Message> messages(DecisionRequest request) {
    return messages.of(request.id()).stream().map(RequestMessage::message).toList();
  }

  private Decision.Number number(int year) {
    return counters
        .locked(DecisionCounter.idOf(year))
        .orElseGet(() -> counters.save(new DecisionCounter(year)))
        .next();
  }

  /// The role in which the caller decides: that of the mandate before that of the director.
  private Role role() {
    var held = policy.roles();
    return Stream.of(Role.AI_LEAD, Role.DEPUTY_AI_LEAD, Role.DIRECTOR)
        .filter(held::contains)
        .findFirst()
        .orElseThrow(() -> new NotFound("role that decides"));
  }

  private Jurisdiction.Right right(DecisionRequest request) {
    var today = clock.instant().atZone(directory.current().zone()).toLocalDate();
    return mandates
        .over(request.askedOn(), today)
        .of(caller.person(), request.askedBy());
  }

  private Jurisdiction.Right requireRight(DecisionRequest request) {
    var right = right(request);
    if (!right.decides()) {
      throw new RuleViolated("decision.right." + right);
    }
    return right;
  }

  private DecisionRequest get(RequestId id, long version) {
    var request = find(id);
    if (request.version() != version) {
      throw new ObjectOptimisticLockingFailureException(DecisionRequest.class, id.value());
    }
    return request;
  }

  private DecisionRequest find(RequestId id) {
    return requests.byId(id.value()).orElseThrow(() -> new NotFound("request " + id));
  }
}
