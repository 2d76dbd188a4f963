package fr.gouvernail.usecase.model;

/// How somebody stands to the approval of an edition.
public enum Standing {
  APPROVES,
  /// The exception of very small teams, which the register shows.
  APPROVES_ALONE,
  /// The same, but not within 24 hours.
  ALONE_TOO_SOON,
  /// The same, but without a written opinion of a consultant or the DPO.
  ALONE_WITHOUT_OPINION,
  OWNER,
  EDITOR,
  /// Put what is to be lifted.
  PUT_IT,
  /// Has signed; the other signature is missing.
  SIGNED,
  LEAD_FIRST,
  DEPUTY_FIRST,
  DIRECTOR_FIRST,
  NOTHING;

  public boolean decides() {
    return this == APPROVES || this == APPROVES_ALONE;
  }
}
