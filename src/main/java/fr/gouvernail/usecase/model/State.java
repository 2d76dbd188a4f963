package fr.gouvernail.usecase.model;

/// Where an edition of a use-case charter stands. The edition that is being prepared and the one
/// that lives have each their own, see [Case].
public enum State {
  DRAFT,
  SUBMITTED,
  CHANGES_REQUESTED,
  APPROVED,
  REJECTED,
  IN_PILOT,
  IN_PRODUCTION,
  SUSPENDED,
  RETIRED;

  /// Whether it is a state of an edition that was approved.
  public boolean isOfLife() {
    return switch (this) {
      case APPROVED, IN_PILOT, IN_PRODUCTION, SUSPENDED, RETIRED -> true;
      case DRAFT, SUBMITTED, CHANGES_REQUESTED, REJECTED -> false;
    };
  }

  /// Whether people work with it.
  public boolean isRunning() {
    return this == IN_PILOT || this == IN_PRODUCTION;
  }
}
