package fr.gouvernail.assessment.inquiry;

/// What a consultant made of a reply.
public enum Outcome {
  /// It became the answer.
  ACCEPTED,
  /// Another answer was recorded in view of it.
  CORRECTED,
  /// The answer stayed as it was.
  KEPT
}
