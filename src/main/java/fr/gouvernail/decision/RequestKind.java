package fr.gouvernail.decision;

/// What people ask to be decided. The texts are `decision.kind.<KIND>` in the bundles.
public enum RequestKind {
  /// To use a tool that the company does not have.
  TOOL,
  /// To use one of its tools for something else, or with other information.
  USE
}
