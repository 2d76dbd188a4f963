package fr.gouvernail.usecase.model;

import java.util.Optional;

/// The states for which a field can be needed: the first one that cannot be entered without it.
public enum Stage {
  /// B
  SUBMITTED,
  /// A
  APPROVED,
  /// P
  IN_PILOT,
  /// S
  IN_PRODUCTION;

  /// The one that comes next for an edition in this state; nothing where none does.
  public static Optional<Stage> after(State state) {
    return switch (state) {
      case DRAFT, CHANGES_REQUESTED -> Optional.of(SUBMITTED);
      case SUBMITTED -> Optional.of(APPROVED);
      case APPROVED -> Optional.of(IN_PILOT);
      case IN_PILOT -> Optional.of(IN_PRODUCTION);
      case REJECTED, IN_PRODUCTION, SUSPENDED, RETIRED -> Optional.empty();
    };
  }
}
