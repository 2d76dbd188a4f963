package fr.gouvernail.ailead;

import fr.gouvernail.identity.AppointedRoles;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.tenancy.TenantId;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The roles that appointments give, by the days of the company.
@Component
class RolesByAppointment implements AppointedRoles {

  private final Appointments appointments;
  private final TenantDirectory directory;
  private final CurrentTenant tenant;
  private final Clock clock;
  private final TransactionTemplate apart;

  RolesByAppointment(
      Appointments appointments,
      TenantDirectory directory,
      CurrentTenant tenant,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.appointments = appointments;
    this.directory = directory;
    this.tenant = tenant;
    this.clock = clock;
    apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    apart.setReadOnly(true);
  }

  /// Apart from whatever transaction asks: that one may be of another company.
  @Override
  public List<Term> of(PersonRef person, TenantId where) {
    return CurrentTenant.call(
        where,
        () ->
            apart.execute(status -> terms(appointments.agreedFor(person.value()), where).toList()));
  }

  @Override
  public Map<PersonRef, Set<Role>> holders() {
    var held = new HashMap<PersonRef, Set<Role>>();
    var now = clock.instant();
    for (var appointment : appointments.agreed()) {
      if (terms(List.of(appointment), tenant.id()).anyMatch(term -> term.holdsAt(now))) {
        held.computeIfAbsent(appointment.person(), p -> EnumSet.noneOf(Role.class))
            .add(appointment.seat().role());
      }
    }
    return held;
  }

  private Stream<Term> terms(Collection<Appointment> agreed, TenantId where) {
    return agreed.stream().map(a -> term(a, directory.byIds(List.of(where)).getFirst().zone()));
  }

  private static Term term(Appointment agreed, ZoneId zone) {
    var last = agreed.last();
    return new Term(
        agreed.seat().role(),
        agreed.start().atStartOfDay(zone).toInstant(),
        last == null ? null : last.plusDays(1).atStartOfDay(zone).toInstant());
  }
}
