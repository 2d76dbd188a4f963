package fr.gouvernail.decision;

import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TakenOver;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The requests of the current workspace with what was said and decided about them, for those who
/// ask and those who decide.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RequestBook {

  private final DecisionRequests requests;
  private final RequestMessages messages;
  private final Decisions decisions;
  private final Mandates mandates;
  private final RequestMatters matters;
  private final Procedures procedures;
  private final TenantDirectory directory;
  private final Clock clock;

  RequestBook(
      DecisionRequests requests,
      RequestMessages messages,
      Decisions decisions,
      Mandates mandates,
      RequestMatters matters,
      Procedures procedures,
      TenantDirectory directory,
      Clock clock) {
    this.requests = requests;
    this.messages = messages;
    this.decisions = decisions;
    this.mandates = mandates;
    this.matters = matters;
    this.procedures = procedures;
    this.directory = directory;
    this.clock = clock;
  }

  Optional<DecisionRequest> find(RequestId id) {
    return requests.byId(id.value());
  }

  /// @throws NotFound if the workspace has no such request
  DecisionRequest get(RequestId id) {
    return find(id).orElseThrow(() -> new NotFound("request " + id));
  }

  /// For a change; whoever else changes it at the same moment waits.
  ///
  /// @throws ObjectOptimisticLockingFailureException if it changed since that version was read
  DecisionRequest get(RequestId id, long version) {
    var request = requests.locked(id.value()).orElseThrow(() -> new NotFound("request " + id));
    if (request.version() != version) {
      throw new ObjectOptimisticLockingFailureException(DecisionRequest.class, id.value());
    }
    return request;
  }

  RequestDetail detail(DecisionRequest request, PersonRef reader) {
    var row = request.row();
    if (!row.state().isOpen()) {
      return new RequestDetail(
          row,
          request.facts(),
          messages(request),
          List.of(),
          "decision.rule.over",
          false,
          null,
          decided(row.id()).map(Decision::taken).orElse(null),
          mandates.names());
    }
    var today = mandates.today();
    var right = today.rules().of(reader, atLaw(row));
    return new RequestDetail(
        row,
        request.facts(),
        messages(request),
        today.rules().waitsFor(row.askedBy()),
        right.decides() ? null : "decision.right." + right,
        right == Jurisdiction.Right.DECIDES_ALONE,
        procedures.path(row).orElse(null),
        null,
        today.names());
  }

  Jurisdiction.Right right(DecisionRequest request, PersonRef person) {
    return mandates.today().rules().of(person, atLaw(request.row()));
  }

  private Jurisdiction.Case atLaw(RequestRow row) {
    return row.atLaw(now(), directory.current().zone());
  }

  /// Lets it await whoever has to decide, and says who that is.
  List<PersonRef> await(DecisionRequest request) {
    var today = mandates.today();
    matters.waits(request.row(), today);
    return today.rules().waitsFor(request.askedBy());
  }

  List<RequestDetail.Message> messages(DecisionRequest request) {
    return messages.of(request.id()).stream().map(RequestMessage::message).toList();
  }

  void write(DecisionRequest request, PersonRef author, String text) {
    messages.save(new RequestMessage(request.ref(), author, now(), text));
  }

  Optional<Decision> decided(RequestId id) {
    return decisions.about(id.value());
  }

  Instant now() {
    return TakenOver.now(clock);
  }

  LocalDate today() {
    return LocalDate.ofInstant(now(), directory.current().zone());
  }
}
