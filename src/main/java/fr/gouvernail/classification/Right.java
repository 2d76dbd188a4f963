package fr.gouvernail.classification;

/// Whether the caller may do something that a second person should.
public enum Right {
  YES,
  /// Only because nobody else could.
  ALONE,
  /// Somebody else has to: the caller gave the answers, or proposed it.
  SECOND_PERSON,
  /// Others do that.
  OTHERS
}
