package fr.gouvernail.prioritization.model;

/// How far a use of AI has come, by the names that use-case charters give their states; the texts
/// are `prioritization.state.<name>`.
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

  /// Whether it may still become a pilot.
  public boolean isBeforePilot() {
    return this == DRAFT || this == SUBMITTED || this == CHANGES_REQUESTED || this == APPROVED;
  }

  /// Whether it was tried or is: the company’s first pilot is behind it.
  public boolean wasTried() {
    return this == IN_PILOT || this == IN_PRODUCTION || this == SUSPENDED;
  }

  /// Whether it is no longer pursued: it counts in no conclusion.
  public boolean isGivenUp() {
    return this == REJECTED || this == RETIRED;
  }
}
