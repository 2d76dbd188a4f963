package fr.gouvernail.assessment.inquiry;

/// Why somebody is asked.
public enum Purpose {
  /// The consultant noted « ne sait pas », or doubts an answer.
  VERIFY,
  /// The answer is wanted before the interview.
  PREPARE
}
