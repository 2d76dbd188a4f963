package fr.gouvernail.scoring;

import fr.gouvernail.questionnaire.Facts;
import fr.gouvernail.questionnaire.Questionnaire;

/// Scores an audit. Pure: the same inputs always give the same result, whatever their order.
public final class MaturityScoring {

  private MaturityScoring() {}

  /// Scores the answers of an audit, finished or not.
  ///
  /// @throws IllegalArgumentException if an answer names no question of the questionnaire, or a
  ///   target is missing or outside 1–4
  /// @throws java.util.NoSuchElementException if there is no such pack
  public static AuditResult score(Questionnaire questionnaire, AuditInputs inputs) {
    throw new UnsupportedOperationException();
  }

  /// The target profile that suits a company, with the reason.
  public static TargetSuggestion suggestTarget(Questionnaire questionnaire, Facts facts) {
    throw new UnsupportedOperationException();
  }
}
