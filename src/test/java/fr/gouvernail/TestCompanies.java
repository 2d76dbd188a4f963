package fr.gouvernail;

import fr.gouvernail.ailead.Allotment;
import fr.gouvernail.ailead.AppointmentForm;
import fr.gouvernail.ailead.AppointmentService;
import fr.gouvernail.ailead.Power;
import fr.gouvernail.ailead.Seat;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Grant;
import fr.gouvernail.identity.Memberships;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TakenOver;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.tenancy.TenantId;
import fr.gouvernail.tenancy.Workspace;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestConfiguration;

/// Makes companies and people for tests: each call a new company, so that tests never meet.
@TestConfiguration(proxyBeanMethods = false)
public class TestCompanies {

  private final TenantDirectory tenants;
  private final People people;
  private final Memberships memberships;
  private final AppointmentService appointments;

  TestCompanies(
      TenantDirectory tenants,
      People people,
      Memberships memberships,
      AppointmentService appointments) {
    this.tenants = tenants;
    this.people = people;
    this.memberships = memberships;
    this.appointments = appointments;
  }

  /// A new active company of 30 people.
  public Workspace company() {
    return company(30);
  }

  /// A new active company of so many people.
  public Workspace company(int headcount) {
    return company(headcount, ZoneId.of("Europe/Paris"));
  }

  /// A new active company of 30 people that is elsewhere.
  public Workspace company(ZoneId zone) {
    return company(30, zone);
  }

  private Workspace company(int headcount, ZoneId zone) {
    var unique = UUID.randomUUID().toString();
    var workspace =
        tenants.register(
            new Workspace(
                new TenantId(UUID.randomUUID()),
                "essai-" + unique,
                "Essai " + unique.substring(0, 4),
                "Essais",
                "industrie",
                headcount,
                "20-49",
                false,
                zone,
                LocalDate.of(2026, 1, 5),
                false));
    tenants.activate(workspace.id());
    return workspace;
  }

  /// A new person with these roles in that company, since 2020. Whoever is to lead on AI is
  /// appointed by the director, of whom there is one from then on.
  public PersonRef member(Workspace company, Role first, Role... others) {
    var roles = java.util.EnumSet.of(first, others);
    var seats = Stream.of(Seat.values()).filter(seat -> roles.remove(seat.role())).toList();
    if (roles.isEmpty()) {
      roles.add(Role.EMPLOYEE);
    }
    var person = people.register(UUID.randomUUID() + "@example.org", "Personne d’essai", Set.of());
    CurrentTenant.run(
        company.id(),
        () ->
            memberships.admit(
                person,
                new Grant(roles, "Essai", LocalDate.of(2020, 1, 1), null),
                PersonRef.SYSTEM));
    CurrentTenant.run(company.id(), () -> seats.forEach(seat -> appoint(company, seat, person)));
    return person;
  }

  private void appoint(Workspace company, Seat seat, PersonRef person) {
    var director =
        people.holding(Set.of(Role.DIRECTOR)).stream()
            .findFirst()
            .orElseGet(() -> member(company, Role.DIRECTOR));
    var form =
        new AppointmentForm(
            seat,
            person,
            LocalDate.of(2020, 1, 1),
            null,
            new Allotment(4, Allotment.Per.WEEK),
            Power.USUAL);
    TakenOver.call(() -> {
      var id = Caller.callAs(director, () -> appointments.propose(form));
      Caller.runAs(person, () -> appointments.accept(id));
      return id;
    });
  }

  /// Admits somebody to one more company.
  public void alsoMember(PersonRef person, Workspace company, Role role) {
    CurrentTenant.run(
        company.id(),
        () ->
            memberships.admit(
                person,
                new Grant(Set.of(role), "Essai", LocalDate.of(2020, 1, 1), null),
                PersonRef.SYSTEM));
  }

  /// A new person who holds these roles outside any workspace.
  public PersonRef standing(Role first, Role... others) {
    return people.register(
        UUID.randomUUID() + "@example.org",
        "Personne d’essai",
        java.util.EnumSet.of(first, others));
  }
}
