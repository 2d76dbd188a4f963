package fr.gouvernail.roadmap;

import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.scoring.AuditResult.Tier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An action as a closed audit recommends it.
///
/// @param action id of the questionnaire's action
/// @param rank from 1, over the whole audit
/// @param law the legal duty in force that asks for it, if any
/// @param questions those that it answers, the leading one first
public record Recommended(
    AssessmentId assessment,
    LocalDate auditedOn,
    String action,
    int rank,
    Text title,
    Text advice,
    Tier tier,
    BigDecimal priority,
    String effort,
    int points,
    String dimension,
    @Nullable Text law,
    List<SourceQuestion> questions) {

  public Recommended {
    questions = List.copyOf(questions);
  }

  /// A question that an action answers.
  public record SourceQuestion(String id, Text label) {}
}
