package fr.gouvernail.report;

import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.assessment.AssessmentResults;
import fr.gouvernail.assessment.AssessmentSummary;
import fr.gouvernail.assessment.ClosedAudit;
import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.questionnaire.Version;
import fr.gouvernail.tenancy.NotFound;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    return new AuditFile(
        audit, previous == null ? null : audits.get(previous), questionnaire(audit), history);
  }

  /// Two closed assessments side by side, whichever of them is named first: two statements.
  ///
  /// @param with the other one; by default the last one held before
  /// @throws NotFound if one of them is not closed, or belongs elsewhere
  ComparisonFile compare(AssessmentId id, @Nullable AssessmentId with) {
    var history = results.history();
    var other = with == null ? earlier(history, id) : with;
    if (other == null || other.equals(id)) {
      var alone = results.closed(List.of(id)).get(id);
      if (alone == null) {
        throw new NotFound("closed assessment " + id);
      }
      return new ComparisonFile(alone, null, questionnaire(alone), history);
    }
    var audits = results.closed(List.of(id, other));
    var one = audits.get(id);
    var two = audits.get(other);
    if (one == null || two == null) {
      throw new NotFound("closed assessments " + id + ", " + other);
    }
    var later = LATER.compare(one, two) >= 0 ? one : two;
    return new ComparisonFile(later, later == one ? two : one, questionnaire(later), history);
  }

  private static final Comparator<ClosedAudit> LATER =
      Comparator.<ClosedAudit, LocalDate>comparing(a -> a.result().date())
          .thenComparing(ClosedAudit::closedAt);

  private Questionnaire questionnaire(ClosedAudit audit) {
    var version = Version.of(audit.result().version());
    return questionnaires
        .get(audit.result().questionnaire(), version)
        .orElseThrow(() -> new NotFound("questionnaire " + version));
  }

  private static @Nullable AssessmentId earlier(List<AssessmentSummary> history, AssessmentId id) {
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
