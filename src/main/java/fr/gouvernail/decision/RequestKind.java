package fr.gouvernail.decision;

/// What people ask to be decided. The texts are `decision.kind.<KIND>` in the bundles.
public enum RequestKind {
  /// To use a tool that the register does not have, or one of it for other information.
  TOOL
}
