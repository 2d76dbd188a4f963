package fr.gouvernail.decision;

import fr.gouvernail.ailead.AiLeads;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantDirectory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Reads who may decide in the current workspace today, and what everybody there is called.
@Component
class Mandates {

  private final AiLeads leads;
  private final People people;
  private final TenantDirectory directory;

  Mandates(AiLeads leads, People people, TenantDirectory directory) {
    this.leads = leads;
    this.people = people;
    this.directory = directory;
  }

  /// @param names of everybody who is or was in the workspace
  record Today(Jurisdiction rules, Map<PersonRef, String> names) {}

  /// Three statements.
  Today today() {
    var seats = leads.seatsNow();
    var household = people.household();
    return new Today(
        new Jurisdiction(
            seats.lead(),
            seats.deputy(),
            seats.leadAway(),
            household.directors(),
            directory.current().headcount()),
        household.names());
  }

  /// As far as this person's right over what others asked for depends on it. No statement for the
  /// AI lead, two for others.
  Jurisdiction of(PersonRef person, Set<Role> held) {
    int headcount = directory.current().headcount();
    if (held.contains(Role.AI_LEAD)) {
      return new Jurisdiction(person, null, false, List.of(), headcount);
    }
    var seats = leads.seatsNow();
    return new Jurisdiction(
        seats.lead(),
        seats.deputy(),
        seats.leadAway(),
        held.contains(Role.DIRECTOR) ? List.of(person) : List.of(),
        headcount);
  }

  /// One statement.
  Map<PersonRef, String> names() {
    return people.household().names();
  }
}
