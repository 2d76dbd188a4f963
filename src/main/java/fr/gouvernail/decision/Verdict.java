package fr.gouvernail.decision;

/// How a request ended. The texts are `decision.verdict.<VERDICT>` in the bundles.
public enum Verdict {
  APPROVED,
  REFUSED,
  /// To be corrected, then asked again.
  RETURNED
}
