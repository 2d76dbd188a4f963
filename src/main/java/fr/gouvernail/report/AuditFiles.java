package fr.gouvernail.report;

import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.assessment.AssessmentResults;
import fr.gouvernail.assessment.AssessmentSummary;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.questionnaire.Version;
import fr.gouvernail.tenancy.NotFound;
import java.util.List;
import org.springframework.stereotype.Component;

/// Gathers a closed assessment with what it is compared to: two statements.
@Component
class AuditFiles {

  private final AssessmentResults results;
  private final Questionnaires questionnaires;

  AuditFiles(AssessmentResults results, Questionnaires questionnaires) {
    this.results = results;
    this.questionnaires = questionnaires;
  }

  AuditFile read(AssessmentId id) {
    var history = results.history();
    var previous = earlier(history, id);
    var audits = results.closed(previous == null ? List.of(id) : List.of(id, previous));
    var audit = audits.get(id);
    if (audit == null) {
      throw new NotFound("closed assessment " + id);
    }
    var version = Version.of(audit.result().version());
    var questionnaire =
        questionnaires
            .get(audit.result().questionnaire(), version)
            .orElseThrow(() -> new NotFound("questionnaire " + version));
    return new AuditFile(
        audit, previous == null ? null : audits.get(previous), questionnaire, history);
  }

  private static @org.jspecify.annotations.Nullable AssessmentId earlier(
      List<AssessmentSummary> history, AssessmentId id) {
    var here =
        history.stream()
            .filter(s -> s.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("closed assessment " + id));
    return history.stream()
        .filter(s -> !s.superseded() && !s.series().equals(here.series()))
        .filter(s -> s.date().isBefore(here.date()))
        .findFirst()
        .map(AssessmentSummary::id)
        .orElse(null);
  }
}
