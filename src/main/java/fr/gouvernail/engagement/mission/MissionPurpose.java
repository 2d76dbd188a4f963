package fr.gouvernail.engagement.mission;

/// What a company lets a consulting firm in for.
public enum MissionPurpose {
  AUDIT,
  /// Only to review: whoever comes reads, and changes nothing but the review.
  REVIEW,
  ACCOMPANIMENT,
  TRAINING,
  /// What the words say.
  OTHER;

  /// Whether consultants may do more than read and review.
  public boolean opensWork() {
    return this != REVIEW;
  }
}
