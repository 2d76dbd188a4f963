package fr.gouvernail.sample;

import static fr.gouvernail.sample.SampleLoader.person;

import fr.gouvernail.ailead.Allotment;
import fr.gouvernail.ailead.AppointmentForm;
import fr.gouvernail.ailead.AppointmentService;
import fr.gouvernail.ailead.LeadAbsences;
import fr.gouvernail.ailead.Power;
import fr.gouvernail.ailead.Seat;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.sample.SampleCompanies.Company;
import fr.gouvernail.sample.SampleCompanies.User;
import fr.gouvernail.tenancy.PersonRef;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Lets the director appoint those whom the file calls AI lead and deputy, and them accept, since
/// the company's first day.
@Component
class SampleLeads {

  private final AppointmentService appointments;
  private final LeadAbsences absences;

  SampleLeads(AppointmentService appointments, LeadAbsences absences) {
    this.appointments = appointments;
    this.absences = absences;
  }

  /// The roles that the membership gives: the others come by appointment.
  static Set<Role> given(User user) {
    var roles = EnumSet.noneOf(Role.class);
    roles.addAll(user.roles());
    for (var seat : Seat.values()) {
      roles.remove(seat.role());
    }
    return roles.isEmpty() ? Set.of(Role.EMPLOYEE) : roles;
  }

  /// In the current workspace.
  void appoint(Company company, Map<String, PersonRef> persons) {
    var director =
        company.users().stream()
            .filter(user -> user.roles().contains(Role.DIRECTOR))
            .findFirst()
            .orElseThrow();
    var inSeats =
        company.users().stream()
            .flatMap(user ->
                EnumSet.allOf(Seat.class).stream()
                    .filter(seat -> user.roles().contains(seat.role()))
                    .map(seat -> Map.entry(seat, user)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    Caller.runAs(
        person(persons, director.id()),
        () -> {
          // The deputy first, so that the lead's letter names him or her.
          for (var seat : new Seat[] {Seat.DEPUTY, Seat.LEAD}) {
            var user = inSeats.get(seat);
            if (user != null) {
              appoint(company, seat, person(persons, user.id()));
            }
          }
          if (inSeats.containsKey(Seat.LEAD)) {
            company
                .leading()
                .absences()
                .forEach(away -> absences.announce(away.first(), away.last()));
          }
        });
  }

  private void appoint(Company company, Seat seat, PersonRef person) {
    int hours = company.leading().hours() / (seat == Seat.LEAD ? 1 : 2);
    var id =
        appointments.propose(
            new AppointmentForm(
                seat,
                person,
                company.created(),
                null,
                new Allotment(hours, Allotment.Per.WEEK),
                Power.USUAL));
    Caller.runAs(person, () -> appointments.accept(id));
  }
}
