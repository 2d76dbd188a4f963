package fr.gouvernail.ailead;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TakenOver;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Days on which the lead is away and the deputy decides. The lead says so, or the director.
@Service
@Transactional
public class LeadAbsences {

  /// Longer than a year calls for another lead.
  private static final int MOST_DAYS = 366;

  private final OfficeDesk desk;
  private final Absences absences;
  private final AccessPolicy policy;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  LeadAbsences(
      OfficeDesk desk,
      Absences absences,
      AccessPolicy policy,
      Caller caller,
      CurrentTenant tenant,
      ApplicationEventPublisher events,
      Clock clock) {
    this.desk = desk;
    this.absences = absences;
    this.policy = policy;
    this.caller = caller;
    this.tenant = tenant;
    this.events = events;
    this.clock = clock;
  }

  /// Announces an absence of whoever is lead on its first day; said twice, it is one.
  ///
  /// @param last last day, included
  /// @throws NotFound for anybody but the lead and the director
  /// @throws RuleViolated when the days are past, in the wrong order, or not within the mandate
  @Requires(Permission.ENTER_WORKSPACE)
  public void announce(LocalDate first, LocalDate last) {
    var roster = desk.lock();
    var lead = roster.holder(Seat.LEAD, first);
    if (!policy.allows(Permission.APPOINT_AI_LEAD)
        && lead.filter(a -> a.person().equals(caller.person())).isEmpty()) {
      throw new NotFound("mandate of " + caller.person());
    }
    if (first.isBefore(desk.today()) && !TakenOver.isUnderWay()) {
      throw new RuleViolated("ailead.past");
    }
    if (last.isBefore(first) || first.plusDays(MOST_DAYS).isBefore(last)) {
      throw new RuleViolated("ailead.absence.order");
    }
    var holder = lead.orElseThrow(() -> new RuleViolated("ailead.absence.outside"));
    var known = roster.absence(first);
    if (known.filter(a -> a.first().equals(first) && a.last().equals(last)).isPresent()) {
      return;
    }
    var absence =
        new Absence(
            UuidCreator.getTimeOrderedEpoch(),
            holder.id(),
            first,
            last,
            caller.person(),
            clock.instant());
    roster.announce(absence);
    absences.save(absence);
    publish(true, absence, holder, roster);
  }

  /// Takes an absence back: one that is ahead is forgotten, one under way ended yesterday.
  ///
  /// @throws NotFound for anybody but the lead and the director, and for one that is over
  @Requires(Permission.ENTER_WORKSPACE)
  public void cancel(UUID id) {
    var roster = desk.lock();
    var today = desk.today();
    var absence =
        absences
            .byId(id)
            .filter(a -> !a.last().isBefore(today))
            .orElseThrow(() -> new NotFound("absence " + id));
    var holder = roster.holder(Seat.LEAD, absence.first()).filter(absence::isOf).orElseThrow();
    if (!policy.allows(Permission.APPOINT_AI_LEAD) && !holder.person().equals(caller.person())) {
      throw new NotFound("absence " + id);
    }
    publish(false, absence, holder, roster);
    if (absence.first().isBefore(today)) {
      absence.until(today.minusDays(1));
      absences.save(absence);
    } else {
      absences.delete(absence);
    }
  }

  private void publish(boolean announced, Absence absence, Appointment lead, Roster roster) {
    var deputy = roster.holder(Seat.DEPUTY, absence.first()).map(Appointment::person);
    events.publishEvent(
        new AbsenceChanged(
            tenant.id(),
            caller.person(),
            absence.id(),
            announced,
            lead.person(),
            deputy.orElse(null),
            absence.first(),
            absence.last()));
  }
}
