package fr.gouvernail.assessment.inquiry;

/// How far an inquiry is.
public enum InquiryState {
  /// It waits for the person.
  OPEN,
  /// It waits for the consultant; the person may still change the reply.
  REPLIED,
  /// A consultant made something of the reply.
  SETTLED,
  /// It is not wanted any more, or the assessment was closed without it.
  WITHDRAWN;

  /// Whether anybody is still to do something about it.
  public boolean waits() {
    return this == OPEN || this == REPLIED;
  }
}
