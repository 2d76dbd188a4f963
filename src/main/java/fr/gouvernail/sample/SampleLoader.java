package fr.gouvernail.sample;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.identity.Grant;
import fr.gouvernail.identity.Memberships;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Role;
import fr.gouvernail.platform.KeycloakOrganizations;
import fr.gouvernail.sample.SampleCompanies.Company;
import fr.gouvernail.sample.SampleCompanies.User;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TakenOver;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.tenancy.TenantId;
import fr.gouvernail.tenancy.Workspace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Brings checked companies into the database, through the services that people use. The workspaces
/// open together at the end: a load that breaks off shows nobody a half-filled company, and may be
/// started again.
@Component
class SampleLoader {

  private final TenantDirectory tenants;
  private final People people;
  private final Memberships memberships;
  private final SampleFirms firms;
  private final SampleLibraries libraries;
  private final SampleAssessments assessments;
  private final SampleRoadmaps roadmaps;
  private final SampleLeads leads;
  private final SampleCharters charters;
  private final SampleRequests requests;
  private final SampleUseCases uses;
  private final KeycloakOrganizations keycloak;

  SampleLoader(
      TenantDirectory tenants,
      People people,
      Memberships memberships,
      SampleFirms firms,
      SampleLibraries libraries,
      SampleAssessments assessments,
      SampleRoadmaps roadmaps,
      SampleLeads leads,
      SampleCharters charters,
      SampleRequests requests,
      SampleUseCases uses,
      KeycloakOrganizations keycloak) {
    this.tenants = tenants;
    this.people = people;
    this.memberships = memberships;
    this.firms = firms;
    this.libraries = libraries;
    this.assessments = assessments;
    this.roadmaps = roadmaps;
    this.leads = leads;
    this.charters = charters;
    this.requests = requests;
    this.uses = uses;
    this.keycloak = keycloak;
  }

  /// Loads what is not there yet.
  ///
  /// @return what was computed otherwise than the file expected
  List<Difference> load(SampleCompanies sample) {
    return TakenOver.call(() -> take(sample));
  }

  private List<Difference> take(SampleCompanies sample) {
    var persons = register(sample);
    var names = users(sample).collect(Collectors.toMap(User::id, User::name, (a, b) -> a));
    var differences = new ArrayList<Difference>();
    var fresh = new ArrayList<TenantId>();
    var acts = new ArrayList<Runnable>();
    var firm = sample.firm();
    if (firm != null) {
      firms.register(firm, persons);
      libraries.load(firm, persons);
    }
    for (var company : sample.companies()) {
      if (tenants.bySlug(company.slug()).isPresent()) {
        continue;
      }
      var workspace = tenants.register(workspace(company));
      fresh.add(workspace.id());
      CurrentTenant.run(workspace.id(), () -> admit(company, persons));
      if (firm != null) {
        acts.add(() -> firms.open(firm, company, workspace, persons));
      }
      acts.add(() ->
          CurrentTenant.run(
              workspace.id(),
              () -> {
                var loaded = assessments.load(company, persons, names);
                differences.addAll(loaded.differences());
                leads.appoint(company, persons);
                roadmaps.adopt(company, persons, loaded.assessments());
                charters.write(company, persons);
                requests.load(company, persons);
                uses.load(company, persons);
              }));
    }
    fresh.forEach(tenants::activate);
    // People act in open workspaces only.
    acts.forEach(Runnable::run);
    return differences;
  }

  /// Creates the accounts with which these people sign in.
  void createAccounts(SampleCompanies sample, String password) {
    for (var company : sample.companies()) {
      keycloak.ensure(organization(company.slug(), company.name(), company.users(), password));
    }
    var firm = sample.firm();
    if (firm != null) {
      keycloak.ensure(
          organization(SampleFile.slug(firm.name()), firm.name(), firm.users(), password));
    }
  }

  private static KeycloakOrganizations.Organization organization(
      String alias, String name, List<User> users, String password) {
    var accounts =
        users.stream()
            .map(u ->
                new KeycloakOrganizations.Account(u.email(), u.name(), Locale.FRENCH, password))
            .toList();
    return new KeycloakOrganizations.Organization(alias, name, accounts);
  }

  private Map<String, PersonRef> register(SampleCompanies sample) {
    var persons = new HashMap<String, PersonRef>();
    var firm = sample.firm();
    var firmUsers = firm == null ? List.<User>of() : firm.users();
    users(sample)
        .forEach(user -> {
          Set<Role> standing = firmUsers.contains(user) ? user.roles() : Collections.emptySet();
          persons.put(user.id(), people.register(user.email(), user.name(), standing));
        });
    return persons;
  }

  private static Stream<User> users(SampleCompanies sample) {
    var firm = sample.firm();
    return Stream.concat(
        sample.companies().stream().flatMap(c -> c.users().stream()),
        firm == null ? Stream.empty() : firm.users().stream());
  }

  private void admit(Company company, Map<String, PersonRef> persons) {
    for (var user : company.users()) {
      memberships.admit(
          person(persons, user.id()),
          new Grant(SampleLeads.given(user), user.title(), company.created(), null),
          PersonRef.SYSTEM);
    }
  }

  static PersonRef person(Map<String, PersonRef> persons, String id) {
    var person = persons.get(id);
    if (person == null) {
      throw new IllegalStateException("The file was checked, so " + id + " exists");
    }
    return person;
  }

  private static Workspace workspace(Company company) {
    return new Workspace(
        new TenantId(UuidCreator.getTimeOrderedEpoch()),
        company.slug(),
        company.name(),
        company.sector(),
        company.sectorCode(),
        company.headcount(),
        company.sizeBand(),
        company.hasCse(),
        company.zone(),
        company.created(),
        company.benchmarkOptIn());
  }
}
