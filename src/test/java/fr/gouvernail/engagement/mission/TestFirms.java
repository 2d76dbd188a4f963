package fr.gouvernail.engagement.mission;

import fr.gouvernail.TestCompanies;
import fr.gouvernail.engagement.Firms;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TakenOver;
import fr.gouvernail.tenancy.TenantId;
import fr.gouvernail.tenancy.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;

/// Makes consulting firms for tests, and lets companies let them in.
@TestConfiguration(proxyBeanMethods = false)
public class TestFirms {

  private final Firms firms;
  private final MissionService missions;
  private final Assignments assignments;
  private final People people;
  private final TestCompanies companies;
  private final Clock clock;

  TestFirms(
      Firms firms,
      MissionService missions,
      Assignments assignments,
      People people,
      TestCompanies companies,
      Clock clock) {
    this.firms = firms;
    this.missions = missions;
    this.assignments = assignments;
    this.people = people;
    this.companies = companies;
    this.clock = clock;
  }

  /// A firm with who administers it and one more consultant.
  public record Team(UUID id, String name, PersonRef administrator, PersonRef consultant) {}

  /// A new firm.
  public Team firm() {
    return firm(companies.standing(Role.CONSULTANT));
  }

  /// A new firm for which this person works.
  public Team firm(PersonRef consultant) {
    var administrator = companies.standing(Role.CONSULTANT, Role.FIRM_ADMIN);
    var titles = new LinkedHashMap<PersonRef, String>();
    titles.put(administrator, "Associée");
    titles.put(consultant, "Consultant");
    var name = "Cabinet " + UUID.randomUUID();
    return new Team(firms.register(name, titles), name, administrator, consultant);
  }

  /// A new firm of two consultants that nobody administers.
  public Team withoutAdministrator() {
    var first = companies.standing(Role.CONSULTANT);
    var second = companies.standing(Role.CONSULTANT);
    var name = "Cabinet " + UUID.randomUUID();
    var id = firms.register(name, java.util.Map.of(first, "Consultante", second, "Consultant"));
    return new Team(id, name, first, second);
  }

  /// A director of the company; a new one where there is none.
  public PersonRef director(Workspace company) {
    return CurrentTenant.call(company.id(), () -> people.holding(Set.of(Role.DIRECTOR))).stream()
        .findFirst()
        .orElseGet(() -> companies.member(company, Role.DIRECTOR));
  }

  /// The company lets the firm in for an audit, from today on, for this many days.
  public MissionId grant(Team firm, Workspace company, int days) {
    return grant(firm, company, MissionPurpose.AUDIT, "", today(), today().plusDays(days));
  }

  /// The company lets the firm in.
  ///
  /// @param only e-mail of the only consultant; may be empty
  public MissionId grant(
      Team firm,
      Workspace company,
      MissionPurpose purpose,
      String only,
      LocalDate from,
      LocalDate until) {
    var id = MissionId.fresh();
    var director = director(company);
    CurrentTenant.run(
        company.id(),
        () ->
            Caller.runAs(
                director,
                () ->
                    missions.grant(
                        id, firm.name(), new MissionTerms(purpose, "Essai", only, from, until))));
    return id;
  }

  /// The firm's administrator sends a consultant.
  public void assign(Team firm, PersonRef consultant, Workspace company, boolean review) {
    // Whoever administers a firm works outside workspaces, whatever page a test has open.
    CurrentTenant.run(
        TenantId.NONE,
        () ->
            Caller.runAs(
                firm.administrator(),
                () -> assignments.assign(consultant, company.id(), review, today(), null)));
  }

  /// Sends this person to the company for a new firm, today and for a year.
  public void admit(PersonRef consultant, Workspace company) {
    var firm = firm(consultant);
    grant(firm, company, 365);
    assign(firm, consultant, company, false);
  }

  /// The same on one day that is over.
  public void admittedOn(LocalDate day, PersonRef consultant, Workspace company) {
    TakenOver.at(
        day.atTime(12, 0).toInstant(ZoneOffset.UTC),
        () -> {
          var firm = firm(consultant);
          grant(firm, company, MissionPurpose.AUDIT, "", day, day);
          Caller.runAs(
              firm.administrator(),
              () -> assignments.assign(consultant, company.id(), false, day, null));
          return true;
        });
  }

  /// The e-mail of somebody.
  public String email(PersonRef person) {
    return people.profile(person).email();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
