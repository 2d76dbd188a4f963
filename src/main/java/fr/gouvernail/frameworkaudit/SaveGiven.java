package fr.gouvernail.frameworkaudit;

import fr.gouvernail.tenancy.RuleViolated;
import java.util.regex.Pattern;

/// Asks to record an answer over the revision that its author saw.
///
/// @param subject urn of the question, or of the requirement
/// @param known the revision that the author saw, 0 for none
/// @param mark names this sending: the same one may arrive twice
public record SaveGiven(
    FrameworkAuditId audit,
    String subject,
    int known,
    String mark,
    GivenAnswer given,
    String comment) {

  private static final Pattern MARK = Pattern.compile("[a-z0-9]{1,12}\\.[0-9]{1,9}");
  private static final int LONGEST = 4_000;

  /// @throws RuleViolated if the mark has another form or the comment is too long
  public SaveGiven {
    if (!MARK.matcher(mark).matches()) {
      throw new RuleViolated("frameworkaudit.rule.invalid");
    }
    if (comment.length() > LONGEST) {
      throw new RuleViolated("frameworkaudit.rule.long", LONGEST);
    }
  }
}
