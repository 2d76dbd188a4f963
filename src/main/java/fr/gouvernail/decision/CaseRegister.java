package fr.gouvernail.decision;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.identity.Internal;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Where modules with an [OwnProcedure] file what waits, and write down what they decided, in the
/// transaction of the decision itself. They have checked who may.
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CaseRegister {

  private final DecisionRequests requests;
  private final RequestBook book;
  private final Registrar registrar;
  private final CurrentTenant tenant;
  private final ApplicationEventPublisher events;

  CaseRegister(
      DecisionRequests requests,
      RequestBook book,
      Registrar registrar,
      CurrentTenant tenant,
      ApplicationEventPublisher events) {
    this.requests = requests;
    this.book = book;
    this.registrar = registrar;
    this.tenant = tenant;
    this.events = events;
  }

  /// Lets it wait for a decision. Filed twice, it is one request.
  ///
  /// @param deciders who is told that it waits for them
  @Internal("modules that decide by a procedure of their own")
  public void file(NewRequest wanted, PersonRef asker, List<PersonRef> deciders) {
    if (book.find(wanted.id()).isPresent()) {
      return;
    }
    var request = new DecisionRequest(wanted, asker, book.now(), book.today());
    requests.save(request);
    events.publishEvent(
        new DecisionEvent.Filed(
            tenant.id(),
            asker,
            request.ref(),
            request.kind(),
            request.title(),
            deciders,
            request.row().dueOn()));
  }

  /// Takes it back. One that is over stays as it is.
  @Internal("modules that decide by a procedure of their own")
  public void withdraw(RequestId id) {
    var request = book.get(id);
    if (request.state().isOpen()) {
      request.withdraw();
      events.publishEvent(
          new DecisionEvent.Withdrawn(tenant.id(), request.askedBy(), id, request.title()));
    }
  }

  /// Ends a request, and writes the decision into the register.
  ///
  /// @param snapshot everything that it was taken on, in addition to the facts of the request
  @Internal("modules that decide by a procedure of their own")
  public DecisionRow decide(RequestId id, Ruling ruling, List<Fact> snapshot) {
    var request = book.get(id);
    request.decide(ruling.verdict());
    return registrar.register(request, ruling, snapshot, List.of());
  }

  /// Writes a decision into the register that nobody had to ask for.
  ///
  /// @param concerning whose work it is about, who is told
  @Internal("modules that decide by a procedure of their own")
  public DecisionRow record(NewRequest about, PersonRef concerning, Ruling ruling) {
    var request = new DecisionRequest(about, concerning, book.now(), book.today());
    request.decide(ruling.verdict());
    requests.save(request);
    return registrar.register(request, ruling, List.of(), List.of());
  }

  /// A new id for [#record].
  @Internal("modules that decide by a procedure of their own")
  public RequestId next() {
    return new RequestId(UuidCreator.getTimeOrderedEpoch());
  }
}
