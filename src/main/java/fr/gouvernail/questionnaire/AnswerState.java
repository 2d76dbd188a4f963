package fr.gouvernail.questionnaire;

import java.util.Arrays;
import java.util.Optional;

/// What is known of a question in an audit.
public enum AnswerState {
  /// A level 0–4 was retained by the consultant.
  SCORED("note"),
  /// « Ne sait pas »: counts as 0 with no confidence, listed as to be checked.
  UNKNOWN("ne_sait_pas"),
  /// The profile makes the question pointless: hidden and left out.
  NOT_APPLICABLE_AUTO("na_auto"),
  /// The consultant sets the question aside with a reason: left out.
  NOT_APPLICABLE("na_manuel"),
  /// Not dealt with yet: forbids closing.
  UNANSWERED("sans_reponse");

  private final String id;

  AnswerState(String id) {
    this.id = id;
  }

  /// The identifier used in content files.
  public String id() {
    return id;
  }

  /// True for the states that enter the score.
  public boolean counted() {
    return this == SCORED || this == UNKNOWN;
  }

  public static Optional<AnswerState> byId(String id) {
    return Arrays.stream(values()).filter(state -> state.id.equals(id)).findFirst();
  }
}
