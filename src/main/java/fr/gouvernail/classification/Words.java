package fr.gouvernail.classification;

import fr.gouvernail.tenancy.RuleViolated;

/// What people type here: trimmed, and neither shorter nor longer than it may be.
final class Words {

  static final int LONGEST = 2000;
  static final int LONGEST_REFERENCE = 300;

  /// A check is lifted, a proposal refused, with a reason of 20 characters or more (use-case
  /// charter, §1.10).
  static final int SHORTEST_REASON = 20;

  /// A lawyer's class needs a reason of 40 characters or more (use-case charter, §1.3).
  static final int SHORTEST_OVERRIDE = 40;

  private Words() {}

  static String reason(String text, int shortest) {
    var words = text.strip();
    if (words.length() < shortest || words.length() > LONGEST) {
      throw new RuleViolated("classification.rule.reason", shortest);
    }
    return words;
  }

  static String reference(String text) {
    var words = text.strip();
    if (words.isEmpty() || words.length() > LONGEST_REFERENCE) {
      throw new RuleViolated("classification.rule.reference", LONGEST_REFERENCE);
    }
    return words;
  }
}
