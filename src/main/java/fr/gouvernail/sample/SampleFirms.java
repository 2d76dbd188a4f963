package fr.gouvernail.sample;

import static fr.gouvernail.sample.SampleLoader.person;

import fr.gouvernail.engagement.Firms;
import fr.gouvernail.engagement.mission.AccessRequests;
import fr.gouvernail.engagement.mission.AccessWish;
import fr.gouvernail.engagement.mission.Assignments;
import fr.gouvernail.engagement.mission.MissionId;
import fr.gouvernail.engagement.mission.MissionService;
import fr.gouvernail.engagement.mission.MissionTerms;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.sample.SampleCompanies.Company;
import fr.gouvernail.sample.SampleCompanies.Firm;
import fr.gouvernail.sample.SampleCompanies.Mission;
import fr.gouvernail.sample.SampleCompanies.User;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TakenOver;
import fr.gouvernail.tenancy.Workspace;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Lets the firm ask, the director answer and the firm send its consultants, on the days that the
/// file says.
@Component
class SampleFirms {

  private static final LocalTime ASKED = LocalTime.of(9, 10);
  private static final LocalTime ANSWERED = LocalTime.of(17, 45);

  private final Firms firms;
  private final AccessRequests requests;
  private final MissionService missions;
  private final Assignments assignments;
  private final Clock clock;

  SampleFirms(
      Firms firms,
      AccessRequests requests,
      MissionService missions,
      Assignments assignments,
      Clock clock) {
    this.firms = firms;
    this.requests = requests;
    this.missions = missions;
    this.assignments = assignments;
    this.clock = clock;
  }

  /// Makes the firm known, with its people.
  void register(Firm firm, Map<String, PersonRef> persons) {
    firms.register(
        firm.name(),
        firm.users().stream()
            .collect(
                Collectors.toMap(user -> person(persons, user.id()), User::title, (a, b) -> a)));
  }

  /// What happened between the firm and this company.
  void open(Firm firm, Company company, Workspace workspace, Map<String, PersonRef> persons) {
    var director =
        company.users().stream().filter(user -> user.roles().contains(Role.DIRECTOR)).findFirst();
    var administrator =
        firm.users().stream().filter(user -> user.roles().contains(Role.FIRM_ADMIN)).findFirst();
    if (director.isEmpty() || administrator.isEmpty()) {
      return;
    }
    var asking = person(persons, administrator.get().id());
    var answering = person(persons, director.get().id());
    firm.missions().stream()
        .filter(mission -> mission.tenant().equals(company.id()))
        .forEach(mission -> live(mission, director.get(), company, workspace, asking, answering));
    for (var assignment : firm.assignments()) {
      if (assignment.tenant().equals(company.id())) {
        at(
            assignment.from(),
            ANSWERED,
            workspace,
            () ->
                Caller.runAs(
                    asking,
                    () ->
                        assignments.assign(
                            person(persons, assignment.user()),
                            workspace.id(),
                            assignment.review(),
                            assignment.from(),
                            assignment.until())));
      }
    }
  }

  private void live(
      Mission mission,
      User director,
      Company company,
      Workspace workspace,
      PersonRef asking,
      PersonRef answering) {
    var id = MissionId.fresh();
    var today = LocalDate.now(clock.withZone(workspace.zone()));
    var terms =
        new MissionTerms(
            mission.purpose(), mission.words(), "", mission.from(), mission.lastDay(today));
    at(
        mission.askedOn(today),
        ASKED,
        workspace,
        () ->
            Caller.runAs(
                asking,
                () ->
                    requests.ask(
                        id, new AccessWish(null, company.name(), director.email(), terms))));
    var answered = mission.answered();
    if (answered == null) {
      return;
    }
    at(
        answered,
        ANSWERED,
        workspace,
        () ->
            CurrentTenant.run(
                workspace.id(),
                () ->
                    Caller.runAs(
                        answering,
                        () -> {
                          if (mission.refused().isEmpty()) {
                            missions.accept(id, terms);
                          } else {
                            missions.refuse(id, mission.refused());
                          }
                        })));
  }

  private void at(LocalDate day, LocalTime time, Workspace workspace, Runnable act) {
    var then = day.atTime(time).atZone(workspace.zone()).toInstant();
    var now = clock.instant();
    Instant moment = then.isAfter(now) ? now : then;
    TakenOver.at(
        moment,
        () -> {
          act.run();
          return true;
        });
  }
}
