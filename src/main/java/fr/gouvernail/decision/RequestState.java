package fr.gouvernail.decision;

/// Where a request stands. The texts are `decision.state.<STATE>` in the bundles.
public enum RequestState {
  /// Waits for a decision.
  WAITING,
  /// Waits for an answer of whoever asked.
  QUESTIONED,
  APPROVED,
  REFUSED,
  /// Given back to be corrected.
  RETURNED,
  /// Taken back by whoever asked.
  WITHDRAWN;

  /// Whether somebody still has to do something.
  public boolean isOpen() {
    return this == WAITING || this == QUESTIONED;
  }
}
