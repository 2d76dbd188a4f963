package fr.gouvernail.usecheck;

import fr.gouvernail.tool.ToolClass;
import java.util.Optional;

/// Under which offer somebody would use a tool, in plain words. The texts are
/// `usecheck.offer.<OFFER>` in the bundles.
public enum ToolOffer {
  /// Free of charge, or with an account of one's own.
  FREE,
  /// A subscription of the company; where the information goes is still to be looked up.
  PROFESSIONAL,
  /// Installed at the company's, or dedicated to it.
  OWN,
  UNKNOWN;

  static final String KEY = "usecheck.offer.";

  /// The class that follows from it; nothing where somebody has to look closer.
  Optional<ToolClass> kind() {
    return switch (this) {
      case FREE -> Optional.of(ToolClass.T4);
      case OWN -> Optional.of(ToolClass.T1);
      case PROFESSIONAL, UNKNOWN -> Optional.empty();
    };
  }
}
