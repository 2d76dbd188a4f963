package fr.gouvernail.scoring;

import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.EvidenceLevel;
import org.jspecify.annotations.Nullable;

/// The answer to one question, as far as the score needs it.
///
/// @param value 0 to 4, with [AnswerState#SCORED] only
/// @param evidence with [AnswerState#SCORED] only
/// @param reason why the question is set aside, with [AnswerState#NOT_APPLICABLE] only
public record Answer(
    AnswerState state,
    @Nullable Integer value,
    @Nullable EvidenceLevel evidence,
    @Nullable String reason) {

  /// The shortest reason for setting a question aside, in characters without outer blanks.
  public static final int SHORTEST_REASON = 15;

  public Answer {
    var scored = state == AnswerState.SCORED;
    if (scored != (value != null) || scored != (evidence != null)) {
      throw new IllegalArgumentException(
          "a value and an evidence level go with a scored answer only");
    }
    if (value != null && (value < 0 || value > 4)) {
      throw new IllegalArgumentException("a value goes from 0 to 4, not " + value);
    }
    if (reason != null && state != AnswerState.NOT_APPLICABLE) {
      throw new IllegalArgumentException("only setting a question aside takes a reason");
    }
  }

  /// @throws IllegalArgumentException if the value is outside 0–4
  public static Answer scored(int value, EvidenceLevel evidence) {
    return new Answer(AnswerState.SCORED, value, evidence, null);
  }

  public static Answer unknown() {
    return new Answer(AnswerState.UNKNOWN, null, null, null);
  }

  public static Answer notApplicable(String reason) {
    return new Answer(AnswerState.NOT_APPLICABLE, null, null, reason);
  }

  public static Answer unanswered() {
    return new Answer(AnswerState.UNANSWERED, null, null, null);
  }

  /// True if the reason is long enough to set a question aside.
  public static boolean sufficientReason(@Nullable String reason) {
    return reason != null
        && reason.strip().codePointCount(0, reason.strip().length()) >= SHORTEST_REASON;
  }
}
