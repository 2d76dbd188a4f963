package fr.gouvernail.usecase;

import fr.gouvernail.ailead.AbsenceChanged;
import fr.gouvernail.ailead.AppointmentChanged;
import fr.gouvernail.awaiting.Awaiting;
import fr.gouvernail.awaiting.Matter;
import fr.gouvernail.awaiting.MatterKind;
import fr.gouvernail.classification.ClassificationRow;
import fr.gouvernail.classification.Classifications;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.MembershipChanged;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import fr.gouvernail.usecase.model.Approvers;
import fr.gouvernail.usecase.model.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets open decisions await whoever takes them now, when that changed: by an appointment, an
/// absence, a membership, or the day alone. Whom a decision passes to is told.
@Component
class CaseTurns {

  private static final Logger log = LoggerFactory.getLogger(CaseTurns.class);

  private final UseCases useCases;
  private final SheetListings listings;
  private final CaseSurroundings surroundings;
  private final Classifications classifications;
  private final UseCaseDesk desk;
  private final CaseMatters matters;
  private final Awaiting awaiting;
  private final Caller caller;
  private final TransactionTemplate apart;

  CaseTurns(
      UseCases useCases,
      SheetListings listings,
      CaseSurroundings surroundings,
      Classifications classifications,
      UseCaseDesk desk,
      CaseMatters matters,
      Awaiting awaiting,
      Caller caller,
      PlatformTransactionManager transactions) {
    this.useCases = useCases;
    this.listings = listings;
    this.surroundings = surroundings;
    this.classifications = classifications;
    this.desk = desk;
    this.matters = matters;
    this.awaiting = awaiting;
    this.caller = caller;
    apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    // Sheets are read under their lock; what stands beside them has to be as new.
    apart.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
  }

  /// What is left to do after the commit; equal ones are registered once. Before it, this would
  /// wait for whoever decides on a use, who waits for the trail.
  private record Turn(CaseTurns turns, TenantId tenant) implements TransactionSynchronization {

    @Override
    public void afterCommit() {
      try {
        turns.takePlace(tenant);
      } catch (RuntimeException e) {
        log.warn("Decisions in {} find who takes them tomorrow", tenant, e);
      }
    }
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(AppointmentChanged event) {
    if (event.step() != AppointmentChanged.Step.PROPOSED) {
      later(event.tenant());
    }
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(AbsenceChanged event) {
    later(event.tenant());
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(MembershipChanged event) {
    later(event.tenant());
  }

  private void later(TenantId tenant) {
    TransactionSynchronizationManager.registerSynchronization(new Turn(this, tenant));
  }

  /// Looks at everything that is open in a company.
  void takePlace(TenantId tenant) {
    var by = caller.find().orElse(PersonRef.SYSTEM);
    CurrentTenant.run(
        tenant, () -> Caller.runAs(by, () -> apart.executeWithoutResult(status -> turn())));
  }

  private void turn() {
    var ids = useCases.awaitingDecision();
    if (ids.isEmpty()) {
      return;
    }
    var uses = useCases.locked(ids);
    var sheets =
        listings.locked(ids).stream()
            .collect(Collectors.groupingBy(sheet -> sheet.useCase().value()));
    var before =
        new Before(
            awaiting.people(CaseMatters.DECIDE, ids), awaiting.people(CaseMatters.PILOT_END, ids));
    var classes = classifications.latest(ids);
    var today = desk.today();
    var deciding = surroundings.deciding(today);
    for (var use : uses) {
      var open = UseCaseDesk.open(use, sheets.getOrDefault(use.id(), List.of()));
      turn(open, classes.get(use.id()), before, deciding, today);
    }
  }

  /// Whom each use awaited.
  private record Before(Map<UUID, Set<PersonRef>> toDecide, Map<UUID, Set<PersonRef>> afterPilot) {}

  private void turn(
      UseCaseDesk.Open open,
      @Nullable ClassificationRow row,
      Before before,
      CaseSurroundings.Deciding deciding,
      LocalDate today) {
    var id = open.id().value();
    var about =
        new CaseMatters.About(
            open.id(), open.useCase().title(), deciding.name(open.useCase().row().owner()));
    var work = open.work();
    if (work != null && work.state() == State.SUBMITTED) {
      var edition = work.edition(UseCaseDesk.classified(row));
      var model = desk.model(work);
      var approvers = Approvers.of(model, edition, deciding.of(work));
      var known = before.toDecide().getOrDefault(id, Set.of());
      renew(
          CaseMatters.DECIDE,
          id,
          known,
          Set.copyOf(approvers.waitsFor()),
          () -> matters.toDecide(about, edition, approvers));
      // Directors who may take over learn that with the reminders.
      tell(open, known, Approvers.of(model, edition, deciding.inTime(work)).waitsFor());
    }
    var life = open.life();
    if (life != null && life.state() == State.IN_PILOT) {
      var edition = life.edition(UseCaseDesk.classified(row));
      var approvers = Approvers.afterPilot(desk.model(life), edition, deciding.of(life));
      renew(
          CaseMatters.PILOT_END,
          id,
          before.afterPilot().getOrDefault(id, Set.of()),
          Set.copyOf(approvers.waitsFor()),
          () -> matters.pilotEnd(about, edition, approvers, today));
    }
  }

  private void renew(
      MatterKind kind,
      UUID id,
      Set<PersonRef> before,
      Set<PersonRef> now,
      Supplier<List<Matter>> wanted) {
    if (!now.equals(before)) {
      awaiting.settled(kind, id);
      awaiting.askAll(wanted.get());
    }
  }

  private void tell(UseCaseDesk.Open open, Set<PersonRef> before, List<PersonRef> now) {
    var told = now.stream().filter(person -> !before.contains(person)).toList();
    if (!told.isEmpty()) {
      desk.tell(UseCaseEvent.Topic.PASSED_ON, open, told, "", Map.of());
    }
  }
}
