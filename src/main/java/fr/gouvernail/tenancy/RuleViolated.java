package fr.gouvernail.tenancy;

/// A rule of the domain refuses what was asked. Nothing was changed; the person sees the text of
/// the key in his or her language.
public final class RuleViolated extends RuntimeException {

  private final String key;
  private final Object[] args;

  /// @param key key of the bundles, e.g. `assessment.closed`
  /// @param args the values of its placeholders
  public RuleViolated(String key, Object... args) {
    super(key);
    this.key = key;
    this.args = args.clone();
  }

  /// The key of the message.
  public String key() {
    return key;
  }

  /// The values of the message's placeholders.
  public Object[] args() {
    return args.clone();
  }
}
