package fr.gouvernail.acknowledgement;

/// How somebody acknowledged the charter.
public enum Way {
  /// In his or her own account.
  SIGNED_IN,
  /// At a screen that somebody else had opened, with a code.
  SHARED_SCREEN,
  /// On a printed sheet, which somebody noted.
  PAPER
}
