package fr.gouvernail.questionnaire;

/// Three-valued truth: a fact of the profile may not be known yet.
public enum Truth {
  TRUE,
  FALSE,
  UNKNOWN;

  public static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  Truth and(Truth other) {
    return this == FALSE || other == FALSE
        ? FALSE
        : this == UNKNOWN || other == UNKNOWN ? UNKNOWN : TRUE;
  }

  Truth or(Truth other) {
    return not().and(other.not()).not();
  }

  Truth not() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /// True unless known to be false: while the profile is incomplete, questions stay in sight.
  public boolean possible() {
    return this != FALSE;
  }
}
