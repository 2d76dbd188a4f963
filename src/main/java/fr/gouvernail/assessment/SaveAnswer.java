package fr.gouvernail.assessment;

import fr.gouvernail.tenancy.RuleViolated;
import java.util.regex.Pattern;

/// Asks to record an answer over the revision that its author saw.
///
/// @param known the revision that the author saw
/// @param mark names this sending: the same one may arrive twice
public record SaveAnswer(
    AssessmentId assessment, String question, int known, String mark, AnswerContent content) {

  private static final Pattern MARK = Pattern.compile("[a-z0-9]{1,12}\\.[0-9]{1,9}");

  /// @throws RuleViolated if the mark has another form
  public SaveAnswer {
    if (!MARK.matcher(mark).matches()) {
      throw new RuleViolated("assessment.answer.invalid");
    }
  }
}
