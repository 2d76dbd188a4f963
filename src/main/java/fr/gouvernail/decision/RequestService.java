package fr.gouvernail.decision;

import static fr.gouvernail.identity.Permission.ASK_USE;

import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the caller asked to be decided. Other people's requests do not exist here.
@Service
@Transactional
public class RequestService {

  private final DecisionRequests requests;
  private final RequestBook book;
  private final RequestMatters matters;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final ApplicationEventPublisher events;

  RequestService(
      DecisionRequests requests,
      RequestBook book,
      RequestMatters matters,
      Caller caller,
      CurrentTenant tenant,
      ApplicationEventPublisher events) {
    this.requests = requests;
    this.book = book;
    this.matters = matters;
    this.caller = caller;
    this.tenant = tenant;
    this.events = events;
  }

  /// Asks for a decision; whoever has to take it is told. Asked twice, it is one request.
  ///
  /// @throws RuleViolated if the title is missing or too long
  /// @throws NotFound if the id is that of somebody else's request
  @Requires(ASK_USE)
  public RequestId file(NewRequest wanted) {
    if (book.find(wanted.id()).isPresent()) {
      return own(wanted.id()).ref();
    }
    var request = new DecisionRequest(wanted, caller.person(), book.now(), book.today());
    requests.save(request);
    events.publishEvent(
        new DecisionEvent.Filed(
            tenant.id(),
            caller.person(),
            request.ref(),
            request.kind(),
            request.title(),
            book.await(request),
            request.row().dueOn()));
    return request.ref();
  }

  /// The latest first.
  @Requires(ASK_USE)
  @Transactional(readOnly = true)
  public List<RequestRow> mine() {
    return requests.askedBy(caller.person().value(), RequestKind.ASKED, Limit.unlimited());
  }

  /// So many of them, the latest first.
  @Requires(ASK_USE)
  @Transactional(readOnly = true)
  public List<RequestRow> latest(int most) {
    return requests.askedBy(
        caller.person().value(), RequestKind.ASKED, Limit.of(Math.max(1, most)));
  }

  /// @throws NotFound if the caller asked for no such thing
  @Requires(ASK_USE)
  @Transactional(readOnly = true)
  public RequestDetail detail(RequestId id) {
    return book.detail(own(id), caller.person());
  }

  /// Answers what whoever decides wanted to know.
  ///
  /// @param text 1 to 2000 characters
  /// @throws RuleViolated if nobody asks anything, or the text is missing or too long
  @Requires(ASK_USE)
  public void answer(RequestId id, String text) {
    var request = own(id);
    request.answer(book.today());
    book.write(request, caller.person(), text);
    events.publishEvent(
        new DecisionEvent.Answered(
            tenant.id(),
            caller.person(),
            id,
            request.title(),
            book.await(request),
            request.row().dueOn()));
  }

  /// Takes it back; a second time changes nothing.
  ///
  /// @throws RuleViolated once it was decided
  @Requires(ASK_USE)
  public void withdraw(RequestId id) {
    var request = own(id);
    if (request.state() != RequestState.WITHDRAWN) {
      request.withdraw();
      matters.over(request.row());
      events.publishEvent(
          new DecisionEvent.Withdrawn(tenant.id(), caller.person(), id, request.title()));
    }
  }

  private DecisionRequest own(RequestId id) {
    return book.find(id)
        .filter(request -> request.askedBy().equals(caller.person()))
        .filter(request -> RequestKind.ASKED.contains(request.kind()))
        .orElseThrow(() -> new NotFound("own request " + id));
  }
}
