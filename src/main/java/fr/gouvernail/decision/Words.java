package fr.gouvernail.decision;

import fr.gouvernail.tenancy.RuleViolated;

/// What people type here: trimmed, and no longer than it may be.
final class Words {

  static final int LONGEST = 2000;

  /// A negative decision says why in 20 characters or more (use-case charter, §1.10).
  static final int SHORTEST_REASON = 20;

  private Words() {}

  static String required(String text, int longest, String key) {
    var words = text.strip();
    if (words.isEmpty() || words.length() > longest) {
      throw new RuleViolated(key, longest);
    }
    return words;
  }

  static String reason(String text) {
    var words = optional(text);
    if (words.length() < SHORTEST_REASON) {
      throw new RuleViolated("decision.rule.reason", SHORTEST_REASON);
    }
    return words;
  }

  static String optional(String text) {
    var words = text.strip();
    if (words.length() > LONGEST) {
      throw new RuleViolated("decision.rule.long", LONGEST);
    }
    return words;
  }
}
