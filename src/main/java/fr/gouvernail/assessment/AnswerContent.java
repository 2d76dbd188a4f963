package fr.gouvernail.assessment;

import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.EvidenceLevel;
import fr.gouvernail.scoring.Answer;
import fr.gouvernail.tenancy.RuleViolated;
import org.jspecify.annotations.Nullable;

/// What a person answers to one question.
///
/// @param value 0 to 4, with [AnswerState#SCORED] only
/// @param evidence with [AnswerState#SCORED] only
/// @param comment up to 4,000 characters, may be empty
/// @param reason why the question is set aside; empty in any other state
/// @param revisit « à revenir »
public record AnswerContent(
    AnswerState state,
    @Nullable Integer value,
    @Nullable EvidenceLevel evidence,
    String comment,
    String reason,
    boolean revisit) {

  /// The longest comment or reason.
  public static final int LONGEST_TEXT = 4000;

  static final AnswerContent NONE =
      new AnswerContent(AnswerState.UNANSWERED, null, null, "", "", false);

  /// This content with its texts tidied, if it obeys the rules that need no look at the
  /// questionnaire.
  ///
  /// @throws RuleViolated naming the rule
  AnswerContent checked() {
    var scored = state == AnswerState.SCORED;
    if (state == AnswerState.NOT_APPLICABLE_AUTO) {
      throw new RuleViolated("assessment.answer.invalid");
    }
    if (scored && (value == null || value < 0 || value > 4)) {
      throw new RuleViolated("assessment.answer.value");
    }
    if (scored != (evidence != null) || !scored && value != null) {
      throw new RuleViolated("assessment.answer.invalid");
    }
    var said = tidy(comment);
    var because = state == AnswerState.NOT_APPLICABLE ? tidy(reason).strip() : "";
    if (state == AnswerState.NOT_APPLICABLE && !Answer.sufficientReason(because)) {
      throw new RuleViolated("assessment.answer.reason", Answer.SHORTEST_REASON);
    }
    return new AnswerContent(state, value, evidence, said, because, revisit);
  }

  private static String tidy(String text) {
    return tidy(text, LONGEST_TEXT);
  }

  /// @throws RuleViolated if it is longer, or holds what nobody can see
  static String tidy(String text, int longest) {
    var lines = text.replace("\r\n", "\n").replace('\r', '\n');
    if (lines.length() > longest) {
      throw new RuleViolated("assessment.answer.long", longest);
    }
    if (lines.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
      throw new RuleViolated("assessment.answer.control");
    }
    return lines;
  }

  /// What the scoring method reads of it.
  Answer forScoring() {
    return new Answer(state, value, evidence, state == AnswerState.NOT_APPLICABLE ? reason : null);
  }
}
