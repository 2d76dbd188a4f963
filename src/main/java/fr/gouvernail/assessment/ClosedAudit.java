package fr.gouvernail.assessment;

import fr.gouvernail.scoring.AuditInputs;
import fr.gouvernail.scoring.AuditResult;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A closed assessment as it was frozen: what went in, every answer, and the result. Texts are in
/// the questionnaire that `result` names with its version.
///
/// @param series common to all revisions of the same assessment
/// @param revisionReason why it was corrected; null for the first revision
/// @param targetProfile id of the profile from which the targets came
/// @param targetReason why targets differ from the profile's, if they do
/// @param lead name of the consultant in charge, as it was that day
/// @param second name of the second consultant
/// @param answers question → answer, for every question of the questionnaire
public record ClosedAudit(
    AssessmentId id,
    UUID series,
    int revision,
    @Nullable String revisionReason,
    Instant closedAt,
    String lead,
    String second,
    String targetProfile,
    @Nullable String targetReason,
    AuditInputs inputs,
    AuditResult result,
    Map<String, AnswerContent> answers) {

  public ClosedAudit {
    answers = Map.copyOf(answers);
  }
}
