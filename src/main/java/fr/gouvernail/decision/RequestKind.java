package fr.gouvernail.decision;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What people ask to be decided. The texts are `decision.kind.<KIND>` in the bundles.
public enum RequestKind {
  /// To use a tool that the company does not have.
  TOOL,
  /// To use one of its tools for something else, or with other information.
  USE,
  /// To use AI as a use-case charter says; an [OwnProcedure].
  USE_CASE;

  /// Those that people ask in so many words, and that are decided on the page of decisions.
  public static final Set<RequestKind> ASKED = Collections.unmodifiableSet(EnumSet.of(TOOL, USE));
}
