package fr.gouvernail.tool;

/// How sensitive information is, from public to secret; the charter’s model says what each level
/// means.
public enum DataLevel {
  /// Public.
  C0,
  /// Internal.
  C1,
  /// Confidential.
  C2,
  /// Secret.
  C3
}
