package fr.gouvernail.roadmap;

import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.questionnaire.Questionnaire.Dimension;
import fr.gouvernail.questionnaire.Questionnaire.Effort;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.List;
import org.springframework.stereotype.Component;

/// The efforts and dimensions in which the roadmap is told: those of the newest questionnaire.
@Component
public class RoadmapCatalogue {

  private final Questionnaire newest;

  RoadmapCatalogue(Questionnaires questionnaires) {
    newest = questionnaires.all().getLast();
  }

  public List<Effort> efforts() {
    return newest.efforts();
  }

  public List<Dimension> dimensions() {
    return newest.dimensions();
  }

  /// @throws RuleViolated if there is no such effort
  public Effort effort(String id) {
    return efforts().stream()
        .filter(e -> e.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new RuleViolated("roadmap.rule.effort"));
  }
}
