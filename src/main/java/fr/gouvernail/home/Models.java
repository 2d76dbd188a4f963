package fr.gouvernail.home;

import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.questionnaire.Version;
import fr.gouvernail.scoring.AuditResult;
import fr.gouvernail.tenancy.NotFound;

/// Finds the questionnaire with which a result was made, for the names of what it holds.
final class Models {

  private Models() {}

  static Questionnaire of(AuditResult result, Questionnaires questionnaires) {
    return questionnaires
        .get(result.questionnaire(), Version.of(result.version()))
        .orElseThrow(() -> new NotFound("questionnaire " + result.questionnaire()));
  }
}
