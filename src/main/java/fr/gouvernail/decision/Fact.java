package fr.gouvernail.decision;

/// One thing to know for a decision, as it was when it was written down.
///
/// @param label key of the bundles
/// @param value words that somebody wrote, or a key of the bundles
/// @param coded whether the value is a key
public record Fact(String label, String value, boolean coded) {

  /// What somebody wrote.
  public static Fact said(String label, String words) {
    return new Fact(label, words.strip(), false);
  }

  /// What somebody chose.
  public static Fact chosen(String label, String key) {
    return new Fact(label, key, true);
  }
}
