package fr.gouvernail.usecheck;

/// How sensitive an information is (charter, §5). The texts are `usecheck.level.<LEVEL>` in the
/// bundles, with plain examples.
public enum InformationLevel {
  C0,
  C1,
  C2,
  C3;

  /// Key of its name and examples.
  public String key() {
    return "usecheck.level." + name();
  }
}
