package fr.gouvernail.decision;

import static fr.gouvernail.identity.Permission.ASK_USE;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the caller asked to be decided. Other people's requests do not exist here.
@Service
@Transactional
public class RequestService {

  private final DecisionRequests requests;
  private final RequestMessages messages;
  private final Mandates mandates;
  private final Decisions decisions;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final TenantDirectory directory;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RequestService(
      DecisionRequests requests,
      RequestMessages messages,
      Mandates mandates,
      Decisions decisions,
      Caller caller,
      CurrentTenant tenant,
      TenantDirectory directory,
      ApplicationEventPublisher events,
      Clock clock) {
    this.requests = requests;
    this.messages = messages;
    this.mandates = mandates;
    this.decisions = decisions;
    this.caller = caller;
    this.tenant = tenant;
    this.directory = directory;
    this.events = events;
    this.clock = clock;
  }

  /// Asks for a decision; whoever has to take it is told.
  ///
  /// @throws RuleViolated if the title is missing or too long
  @Requires(ASK_USE)
  public RequestId file(NewRequest wanted) {
    var today = today();
    var request =
        new DecisionRequest(
            UuidCreator.getTimeOrderedEpoch(), wanted, caller.person(), clock.instant(), today);
    requests.save(request);
    events.publishEvent(
        new DecisionEvent.Filed(
            tenant.id(),
            caller.person(),
            request.ref(),
            request.title(),
            mandates.over(today, today).waitsFor(caller.person())));
    return request.ref();
  }

  /// The latest first.
  @Requires(ASK_USE)
  @Transactional(readOnly = true)
  public List<RequestRow> mine() {
    return requests.askedBy(caller.person().value());
  }

  /// @throws NotFound if the caller asked for no such thing
  @Requires(ASK_USE)
  @Transactional(readOnly = true)
  public RequestDetail detail(RequestId id) {
    var request = own(id);
    return new RequestDetail(
        request.row(),
        request.facts(),
        request.source(),
        messages.of(id.value()).stream().map(RequestMessage::message).toList(),
        "decision.right.OWN",
        false,
        decisions.about(id.value()).map(Decision::row).orElse(null));
  }

  /// Answers what whoever decides wanted to know.
  ///
  /// @param text 1 to 2000 characters
  /// @throws RuleViolated if nobody asks anything, or the text is missing or too long
  @Requires(ASK_USE)
  public void answer(RequestId id, String text) {
    var request = own(id);
    request.answer();
    messages.save(
        new RequestMessage(
            UuidCreator.getTimeOrderedEpoch(), id, caller.person(), clock.instant(), text));
    events.publishEvent(
        new DecisionEvent.Answered(
            tenant.id(),
            caller.person(),
            id,
            request.title(),
            mandates.over(request.askedOn(), today()).waitsFor(caller.person())));
  }

  /// Takes it back.
  ///
  /// @throws RuleViolated once it was decided
  @Requires(ASK_USE)
  public void withdraw(RequestId id) {
    var request = own(id);
    request.withdraw();
    events.publishEvent(
        new DecisionEvent.Withdrawn(tenant.id(), caller.person(), id, request.title()));
  }

  private DecisionRequest own(RequestId id) {
    return requests
        .byId(id.value())
        .filter(request -> request.askedBy().equals(caller.person()))
        .orElseThrow(() -> new NotFound("own request " + id));
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(directory.current().zone()));
  }
}
