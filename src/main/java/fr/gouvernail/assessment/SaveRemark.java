package fr.gouvernail.assessment;

import fr.gouvernail.tenancy.RuleViolated;
import java.util.regex.Pattern;

/// Asks to write a line of the pad or an explanation over the revision that its author saw.
///
/// @param item a line of the pad, or the id of a rule
/// @param known the revision that the author saw; 0 for a new one
/// @param mark names this sending: the same one may arrive twice
/// @param text up to [#LONGEST] characters; empty takes it away
/// @param detail the question that a line is moved onto, or the answers that an explanation is
///   about
public record SaveRemark(
    AssessmentId assessment, String item, int known, String mark, String text, String detail) {

  /// The longest line or explanation.
  public static final int LONGEST = 2000;

  private static final Pattern MARK = Pattern.compile("[a-z0-9]{1,12}\\.[0-9]{1,9}");
  private static final Pattern ITEM = Pattern.compile("n\\.[0-9a-f-]{8,40}|[a-z][a-z0-9-]{0,59}");
  private static final Pattern DETAIL =
      Pattern.compile("(?:[A-Z]{3}-[0-9]{2}(?:=[0-4])?(?: (?!$)|$)){0,10}");

  /// @throws RuleViolated if a part of it has another form
  public SaveRemark {
    if (!MARK.matcher(mark).matches()
        || !ITEM.matcher(item).matches()
        || !DETAIL.matcher(detail).matches()) {
      throw new RuleViolated("assessment.remark.invalid");
    }
    text = AnswerContent.tidy(text, LONGEST).strip();
  }

  boolean isLine() {
    return item.startsWith(StoredRemark.LINE);
  }
}
