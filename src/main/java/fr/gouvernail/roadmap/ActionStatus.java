package fr.gouvernail.roadmap;

import java.util.List;

/// How far an action is.
public enum ActionStatus {
  /// « À faire »
  TO_DO,
  /// « En cours »
  UNDER_WAY,
  /// « Bloquée », with its reason.
  BLOCKED,
  /// « Faite »
  DONE,
  /// « Abandonnée », with its reason.
  ABANDONED;

  /// Whether something is still to be done.
  public boolean isOpen() {
    return this != DONE && this != ABANDONED;
  }

  /// Whether this state says why.
  public boolean needsReason() {
    return this == BLOCKED || this == ABANDONED;
  }

  /// Where an action may go from here. A blocked one is first taken up again, a finished one is
  /// reopened, an abandoned one goes back to the things to do.
  public List<ActionStatus> next() {
    return switch (this) {
      case TO_DO -> List.of(UNDER_WAY, BLOCKED, DONE, ABANDONED);
      case UNDER_WAY -> List.of(TO_DO, BLOCKED, DONE, ABANDONED);
      case BLOCKED -> List.of(TO_DO, UNDER_WAY, ABANDONED);
      case DONE -> List.of(UNDER_WAY);
      case ABANDONED -> List.of(TO_DO);
    };
  }
}
