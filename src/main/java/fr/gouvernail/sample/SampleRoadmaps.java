package fr.gouvernail.sample;

import static fr.gouvernail.sample.SampleLoader.person;

import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.roadmap.ActionForm;
import fr.gouvernail.roadmap.RoadmapAdoption;
import fr.gouvernail.roadmap.RoadmapEditing;
import fr.gouvernail.roadmap.RoadmapFilter;
import fr.gouvernail.roadmap.RoadmapRow;
import fr.gouvernail.roadmap.RoadmapService;
import fr.gouvernail.sample.SampleCompanies.Company;
import fr.gouvernail.tenancy.PersonRef;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/// Lets the director adopt the actions of an audit and entrust them, as the file says.
@Component
class SampleRoadmaps {

  private static final int MOST = 500;

  private final RoadmapAdoption adoption;
  private final RoadmapService roadmap;
  private final RoadmapEditing editing;

  SampleRoadmaps(RoadmapAdoption adoption, RoadmapService roadmap, RoadmapEditing editing) {
    this.adoption = adoption;
    this.roadmap = roadmap;
    this.editing = editing;
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
          roadmap
              .page(RoadmapFilter.NONE, PageRequest.ofSize(MOST))
              .forEach(row -> {
                var action = row.catalogueAction();
                var owner = action == null ? null : wanted.owners().get(action);
                if (owner != null) {
                  entrust(row, person(persons, owner));
                }
              });
        });
  }

  private void entrust(RoadmapRow row, PersonRef owner) {
    editing.change(
        row.id(),
        row.version(),
        new ActionForm(
            row.title().fr(),
            row.tier(),
            row.effort(),
            row.quarter(),
            owner,
            row.start(),
            row.due(),
            ""));
  }
}
