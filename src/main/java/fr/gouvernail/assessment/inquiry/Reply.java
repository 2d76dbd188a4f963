package fr.gouvernail.assessment.inquiry;

import fr.gouvernail.tenancy.RuleViolated;
import org.jspecify.annotations.Nullable;

/// What somebody replies to a question.
///
/// @param value of the statement that is wholly true, 0 to 4; null for « je ne sais pas »
/// @param text what there is to say about it, up to 2,000 characters, may be empty
public record Reply(@Nullable Integer value, String text) {

  /// The longest text.
  public static final int LONGEST = 2000;

  /// @throws RuleViolated for a value that no statement has, or a text that is too long
  public Reply {
    text = text.replace("\r\n", "\n").replace('\r', '\n').strip();
    if (value != null && (value < 0 || value > 4)) {
      throw new RuleViolated("assessment.answer.value");
    }
    if (text.length() > LONGEST) {
      throw new RuleViolated("assessment.answer.long", LONGEST);
    }
    if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
      throw new RuleViolated("assessment.answer.control");
    }
  }
}
