package fr.gouvernail.seal;

/// What anybody may learn of a document whose hash he or she has.
public enum SealState {
  /// « En vigueur »
  VALID,
  /// « Remplacé », or put away: it counted once and does no longer.
  REPLACED
}
