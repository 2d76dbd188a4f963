package fr.gouvernail.sample;

import static fr.gouvernail.sample.SampleLoader.person;

import fr.gouvernail.engagement.Firms;
import fr.gouvernail.identity.Grant;
import fr.gouvernail.identity.Memberships;
import fr.gouvernail.identity.Role;
import fr.gouvernail.sample.SampleCompanies.Company;
import fr.gouvernail.sample.SampleCompanies.Firm;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Opens the companies to the consultants whom the file assigns.
@Component
class SampleFirms {

  private final Firms firms;
  private final Memberships memberships;

  SampleFirms(Firms firms, Memberships memberships) {
    this.firms = firms;
    this.memberships = memberships;
  }

  void open(Firm firm, Company company, Workspace workspace, Map<String, PersonRef> persons) {
    var titles =
        firm.users().stream()
            .collect(
                Collectors.toMap(
                    user -> person(persons, user.id()), SampleCompanies.User::title, (a, b) -> a));
    var firmId = firms.register(firm.name(), titles);
    if (firm.assignments().stream().anyMatch(a -> a.tenant().equals(company.id()))) {
      firms.addClient(firmId, workspace.id(), workspace.name());
    }
    for (var assignment : firm.assignments()) {
      if (!assignment.tenant().equals(company.id())) {
        continue;
      }
      var role = assignment.review() ? Role.REVIEWING_CONSULTANT : Role.CONSULTANT;
      var title =
          firm.users().stream()
              .filter(u -> u.id().equals(assignment.user()))
              .map(SampleCompanies.User::title)
              .findFirst()
              .orElse("");
      CurrentTenant.run(
          workspace.id(),
          () ->
              memberships.admit(
                  person(persons, assignment.user()),
                  new Grant(Set.of(role), title, assignment.from(), assignment.until(), firmId),
                  PersonRef.SYSTEM));
    }
  }
}
