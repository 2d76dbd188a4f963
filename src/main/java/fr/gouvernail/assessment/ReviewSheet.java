package fr.gouvernail.assessment;

import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.scoring.ClosingCheck;
import fr.gouvernail.tenancy.PersonRef;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All that the second consultant reads of an assessment before it is closed.
///
/// @param answers question → answer, for the questions that this company is asked
/// @param setAside dimensions in which questions were set aside, in the questionnaire's order
/// @param toVerify questions answered « ne sait pas »
/// @param blockers what is left to do before closing
/// @param changedSince how many answers changed since it was read; 0 while nobody did
public record ReviewSheet(
    AssessmentFile file,
    Reading reading,
    Map<String, StoredAnswer> answers,
    List<SetAsideIn> setAside,
    List<Question> toVerify,
    List<ClosingCheck.Blocker> blockers,
    int changedSince) {

  public ReviewSheet {
    answers = Map.copyOf(answers);
    setAside = List.copyOf(setAside);
    toVerify = List.copyOf(toVerify);
    blockers = List.copyOf(blockers);
  }

  /// When the second consultant was asked to read it, and who did.
  public record Reading(
      @Nullable Instant askedAt, @Nullable Instant doneAt, @Nullable PersonRef by) {}

  /// What was set aside in one dimension.
  ///
  /// @param share of the dimension's weight, in percent
  /// @param alarm above 20 %: closing needs each of them confirmed
  public record SetAsideIn(
      String dimension, BigDecimal share, boolean alarm, List<SetAside> questions) {
    public SetAsideIn {
      questions = List.copyOf(questions);
    }
  }

  /// A question set aside with its reason.
  ///
  /// @param verdict what another consultant said of it last
  /// @param mine whether it is up to the caller to say
  public record SetAside(
      Question question, StoredAnswer answer, @Nullable Verdict verdict, boolean mine) {}
}
