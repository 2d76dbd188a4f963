package fr.gouvernail.ailead;

import fr.gouvernail.awaiting.Addressee;
import fr.gouvernail.awaiting.Awaiting;
import fr.gouvernail.awaiting.Matter;
import fr.gouvernail.awaiting.MatterFact;
import fr.gouvernail.awaiting.MatterKind;
import fr.gouvernail.awaiting.Office;
import fr.gouvernail.identity.MembershipChanged;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Role;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.tenancy.TenantId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// What awaits people because of the office: an offer its answer, a vacancy somebody who appoints.
/// It also says who is there for the office on which days, so that decisions find whoever acts.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OfficeMatters {

  static final MatterKind OFFER = new MatterKind("ailead.offer", "scroll-text", Tone.ACCENT);
  static final MatterKind VACANCY = new MatterKind("ailead.vacancy", "user-check", Tone.ATTENTION);

  private final OfficeDesk desk;
  private final Awaiting awaiting;
  private final TenantDirectory directory;
  private final Clock clock;

  OfficeMatters(OfficeDesk desk, Awaiting awaiting, TenantDirectory directory, Clock clock) {
    this.desk = desk;
    this.awaiting = awaiting;
    this.directory = directory;
    this.clock = clock;
  }

  @Configuration(proxyBeanMethods = false)
  static class Kinds {

    @Bean
    static MatterKind officeOffer() {
      return OFFER;
    }

    @Bean
    static MatterKind officeVacancy() {
      return VACANCY;
    }
  }

  /// What is left to say before the commit; equal ones are registered once.
  private record Renewal(OfficeMatters matters, TenantId tenant)
      implements TransactionSynchronization {

    @Override
    public void beforeCommit(boolean readOnly) {
      matters.renew(tenant);
    }
  }

  @EventListener
  public void on(AppointmentChanged event) {
    if (event.step() == AppointmentChanged.Step.PROPOSED) {
      awaiting.ask(
          new Matter(
              OFFER,
              event.id().value(),
              Addressee.person(event.person()),
              desk.today(),
              null,
              List.of(MatterFact.key("ailead.seat." + event.seat()), MatterFact.day(event.day())),
              "/ai-lead/mandates/" + event.id()));
    } else {
      awaiting.settled(OFFER, event.id().value());
    }
    renewLater(event.tenant());
  }

  @EventListener
  public void on(AbsenceChanged event) {
    renewLater(event.tenant());
  }

  /// A company's first director finds the office vacant.
  @EventListener
  public void on(MembershipChanged event) {
    if (event.roles().contains(Role.DIRECTOR)) {
      renewLater(event.tenant());
    }
  }

  private void renewLater(TenantId tenant) {
    TransactionSynchronizationManager.registerSynchronization(new Renewal(this, tenant));
  }

  private void renew(TenantId tenant) {
    var today = today(tenant);
    var roster = desk.overview();
    awaiting.fill(Office.AI_LEAD, roster.stints(today));
    roster
        .vacantFrom(today)
        .ifPresentOrElse(
            day -> awaiting.ask(vacancy(tenant, day)),
            () -> awaiting.settled(VACANCY, tenant.value()));
  }

  /// The first members are admitted before the workspace opens.
  private LocalDate today(TenantId tenant) {
    return directory.byIds(List.of(tenant)).stream()
        .findFirst()
        .map(workspace -> LocalDate.now(clock.withZone(workspace.zone())))
        .orElseGet(() -> LocalDate.now(clock));
  }

  private static Matter vacancy(TenantId tenant, LocalDate day) {
    return new Matter(
        VACANCY,
        tenant.value(),
        Addressee.holders(Permission.APPOINT_AI_LEAD),
        day,
        null,
        List.of(),
        "/ai-lead/appoint?seat=" + Seat.LEAD);
  }
}
