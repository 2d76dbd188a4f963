package fr.gouvernail.report;

import fr.gouvernail.assessment.AnswerContent;
import fr.gouvernail.assessment.AssessmentSummary;
import fr.gouvernail.assessment.ClosedAudit;
import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.scoring.AuditComparison;
import fr.gouvernail.scoring.AuditResult;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// All that a reader of a closed assessment sees.
///
/// @param previous the last closed assessment held before this one, if any
/// @param history the closed assessments of the company, the latest first
public record AuditFile(
    ClosedAudit audit,
    @Nullable ClosedAudit previous,
    Questionnaire questionnaire,
    List<AssessmentSummary> history) {

  private static final AnswerContent NO_ANSWER =
      new AnswerContent(AnswerState.UNANSWERED, null, null, "", "", false);

  public AuditFile {
    history = List.copyOf(history);
  }

  /// The frozen result.
  public AuditResult result() {
    return audit.result();
  }

  /// The earlier result, where it was made with the same major version of the questionnaire.
  public @Nullable AuditResult before() {
    return previous != null && AuditComparison.comparable(previous.result(), result())
        ? previous.result()
        : null;
  }

  /// The way from the earlier audit to this one; null without a comparable one.
  public @Nullable AuditComparison comparison() {
    var before = before();
    return before == null ? null : AuditComparison.between(before, result());
  }

  /// What was answered, empty for a question that nobody asked.
  public AnswerContent answer(String question) {
    return Objects.requireNonNullElse(audit.answers().get(question), NO_ANSWER);
  }

  /// The revisions of this very assessment, the latest first.
  public List<AssessmentSummary> revisions() {
    return history.stream().filter(s -> s.series().equals(audit.series())).toList();
  }

  /// Whether a later closed revision replaces this one.
  public boolean superseded() {
    return history.stream().anyMatch(s -> s.id().equals(audit.id()) && s.superseded());
  }
}
