package fr.gouvernail.charter;

/// Where a version of a charter is in its life.
public enum CharterState {
  /// « Brouillon »
  DRAFT,
  /// « En relecture »
  IN_REVIEW,
  /// « Approuvée »: frozen, waits for its date.
  APPROVED,
  /// « En vigueur »
  IN_FORCE,
  /// « Remplacée » by a later version.
  REPLACED,
  /// « Archivée »: given up as a draft, or put away.
  ARCHIVED;

  /// Whether people may still read and discuss it in preparation only.
  public boolean isInPreparation() {
    return this == DRAFT || this == IN_REVIEW || this == APPROVED;
  }

  /// Whether its text never changes again, unless an approval is withdrawn.
  public boolean isFrozen() {
    return this == APPROVED || this == IN_FORCE || this == REPLACED;
  }
}
