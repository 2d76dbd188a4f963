package fr.gouvernail.report;

import fr.gouvernail.assessment.AssessmentSummary;
import fr.gouvernail.assessment.ClosedAudit;
import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.scoring.AuditComparison;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Two closed assessments side by side.
///
/// @param before the earlier one; null where there is none to compare to
/// @param questionnaire that of the later one
/// @param history the closed assessments of the company, the latest first
public record ComparisonFile(
    ClosedAudit after,
    @Nullable ClosedAudit before,
    Questionnaire questionnaire,
    List<AssessmentSummary> history) {

  public ComparisonFile {
    history = List.copyOf(history);
  }

  /// The way from one to the other; null where there is none, or another questionnaire lies between
  /// them.
  public @Nullable AuditComparison comparison() {
    return before != null && AuditComparison.comparable(before.result(), after.result())
        ? AuditComparison.between(before.result(), after.result())
        : null;
  }
}
