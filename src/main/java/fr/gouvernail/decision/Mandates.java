package fr.gouvernail.decision;

import fr.gouvernail.ailead.AiLeads;
import fr.gouvernail.identity.People;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantDirectory;
import java.util.Map;
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

  /// Two statements.
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

  /// One statement.
  Map<PersonRef, String> names() {
    return people.household().names();
  }
}
