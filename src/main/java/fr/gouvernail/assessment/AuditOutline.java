package fr.gouvernail.assessment;

import fr.gouvernail.questionnaire.Facts;
import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.tenancy.PersonRef;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What an assessment is about, without its answers.
///
/// @param series id of its first revision
/// @param open whether some revision of it is open
public record AuditOutline(
    AssessmentId id,
    UUID series,
    LocalDate heldOn,
    boolean open,
    Questionnaire questionnaire,
    String pack,
    Facts facts,
    PersonRef lead) {

  /// The questions that this company is asked.
  public List<Question> questions() {
    return questionnaire.questionsFor(pack, facts);
  }
}
