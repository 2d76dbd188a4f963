package fr.gouvernail.ailead;

import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Internal;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who holds the office of AI lead, and who decides on a day.
@Service
@Transactional(readOnly = true)
public class AiLeads {

  private final OfficeDesk desk;
  private final Appointments appointments;
  private final Absences absences;
  private final AccessPolicy policy;
  private final Caller caller;

  AiLeads(
      OfficeDesk desk,
      Appointments appointments,
      Absences absences,
      AccessPolicy policy,
      Caller caller) {
    this.desk = desk;
    this.appointments = appointments;
    this.absences = absences;
    this.policy = policy;
    this.caller = caller;
  }

  /// Who decides that day: the lead, the deputy during an absence, or nobody.
  @Requires(Permission.ENTER_WORKSPACE)
  public Acting acting(LocalDate day) {
    return desk.look().acting(day);
  }

  /// Who holds the seats today, on nobody's behalf.
  @Internal("decisions and their reminders, which are sent to whoever decides")
  public Seats seatsNow() {
    return desk.look().seats(desk.today());
  }

  /// The same for another day.
  @Internal("reminders, which are sent to whoever acts on that day")
  public Seats seatsOn(LocalDate day) {
    return desk.look().seats(day);
  }

  /// All that the office's page shows.
  @Requires(Permission.ENTER_WORKSPACE)
  public Office office() {
    var all = appointments.latestFirst();
    var leaves = absences.inOrder();
    return new Office(
        mandates(all),
        leaves.stream().map(Absence::leave).toList(),
        new Roster(all, leaves).acting(desk.today()),
        desk.today());
  }

  /// An appointment, for the person and for those who see the members.
  ///
  /// @throws NotFound for anybody else
  @Requires(Permission.ENTER_WORKSPACE)
  public Mandate mandate(MandateId id) {
    return mandates(appointments.latestFirst()).stream()
        .filter(m -> m.id().equals(id))
        .filter(m -> m.person().equals(caller.person()) || policy.allows(Permission.READ_MEMBERS))
        .findFirst()
        .orElseThrow(() -> new NotFound("appointment " + id));
  }

  private static List<Mandate> mandates(List<Appointment> all) {
    Map<java.util.UUID, Appointment> byId =
        all.stream().collect(Collectors.toMap(Appointment::id, Function.identity()));
    return all.stream()
        .map(a -> {
          var next = a.successor() == null ? null : byId.get(a.successor());
          return a.mandate(next == null ? null : next.person());
        })
        .toList();
  }
}
