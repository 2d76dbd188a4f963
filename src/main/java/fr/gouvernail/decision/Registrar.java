package fr.gouvernail.decision;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.TenantDirectory;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes decisions into the register, with everything that each was taken on and the next number
/// of its year, and says so.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Registrar {

  private final Decisions decisions;
  private final RegisterNumbers numbers;
  private final CurrentTenant tenant;
  private final TenantDirectory directory;
  private final ApplicationEventPublisher events;

  Registrar(
      Decisions decisions,
      RegisterNumbers numbers,
      CurrentTenant tenant,
      TenantDirectory directory,
      ApplicationEventPublisher events) {
    this.decisions = decisions;
    this.numbers = numbers;
    this.tenant = tenant;
    this.directory = directory;
    this.events = events;
  }

  /// @param more what was said since it was asked, in the order in which it is read
  /// @param granted what an approval is bound to
  DecisionRow register(
      DecisionRequest request, Ruling ruling, List<Fact> more, List<Fact> granted) {
    var snapshot = new ArrayList<>(request.facts());
    snapshot.addAll(more);
    snapshot.addAll(granted);
    var year = ruling.at().atZone(directory.current().zone()).getYear();
    var decision =
        new Decision(
            UuidCreator.getTimeOrderedEpoch(), numbers.next(year), request, ruling, snapshot);
    decisions.save(decision);
    var row = decision.row();
    events.publishEvent(
        new DecisionEvent.Decided(
            tenant.id(),
            ruling.by(),
            request.ref(),
            request.kind(),
            request.title(),
            request.askedBy(),
            ruling.verdict(),
            row.reference(),
            row.decidedAt(),
            request.facts(),
            granted));
    return row;
  }
}
