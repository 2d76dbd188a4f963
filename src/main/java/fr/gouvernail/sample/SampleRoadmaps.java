package fr.gouvernail.sample;

import static fr.gouvernail.sample.SampleLoader.person;

import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.roadmap.RoadmapAdoption;
import fr.gouvernail.sample.SampleCompanies.Company;
import fr.gouvernail.tenancy.PersonRef;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Lets the director adopt the actions of an audit, as the file says.
@Component
class SampleRoadmaps {

  private final RoadmapAdoption adoption;

  SampleRoadmaps(RoadmapAdoption adoption) {
    this.adoption = adoption;
  }

  /// In the current workspace.
  void adopt(
      Company company, Map<String, PersonRef> persons, Map<String, AssessmentId> assessments) {
    var wanted = company.roadmap();
    if (wanted == null) {
      return;
    }
    var director =
        company.users().stream()
            .filter(user -> user.roles().contains(Role.DIRECTOR))
            .findFirst()
            .orElseThrow();
    var assessment = Objects.requireNonNull(assessments.get(wanted.audit()));
    Caller.runAs(
        person(persons, director.id()),
        () -> {
          var all =
              adoption.proposal(assessment).lines().stream()
                  .map(line -> line.recommended().action())
                  .collect(Collectors.toSet());
          adoption.adopt(assessment, all);
        });
  }
}
