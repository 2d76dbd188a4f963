package fr.gouvernail.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A question of the audit with its five observable statements.
///
/// @param order place in the questionnaire, from 1
/// @param dimension id of its dimension
/// @param weight 1 to 3
/// @param pack id of the smallest pack that asks it
/// @param respondent id of the person best placed to answer
/// @param gate a zero here limits the overall level
/// @param naAllowed the consultant may set it aside with a reason
/// @param statements five, for the values 0 to 4, in that order
/// @param legal the legal duty behind the question, if any
/// @param recommendations for the levels 0, 1 and 2, in that order
public record Question(
    String id,
    int order,
    String dimension,
    Text label,
    Text text,
    Text help,
    int weight,
    String pack,
    String respondent,
    boolean gate,
    Condition appliesIf,
    boolean naAllowed,
    List<Statement> statements,
    List<Text> evidenceExamples,
    List<Reference> references,
    @Nullable LegalDuty legal,
    List<Recommendation> recommendations) {

  public Question {
    statements = List.copyOf(statements);
    evidenceExamples = List.copyOf(evidenceExamples);
    references = List.copyOf(references);
    recommendations = List.copyOf(recommendations);
  }

  /// What is observed at that value.
  public Statement statement(int value) {
    return statements.get(value);
  }

  /// What to do when the company stands at that value; none from level 3.
  public Optional<Recommendation> recommendation(int value) {
    return recommendations.stream().filter(r -> r.whenLevel() == value).findFirst();
  }

  /// An observable behaviour worth 0 to 4; cumulative: the highest one that is wholly true is the
  /// answer.
  public record Statement(int value, Text text) {}

  /// Clauses of an outside framework (`nist_ai_rmf`, `iso_42001`, `ai_act`, `rgpd`, `autres`).
  public record Reference(String framework, List<Text> clauses) {
    public Reference {
      clauses = List.copyOf(clauses);
    }
  }

  /// A duty of the law behind a question. Whether it is in force is read from the audit's date,
  /// never stored.
  ///
  /// @param condition the companies concerned among those who are asked the question
  public record LegalDuty(LocalDate appliesFrom, Text basis, Condition condition) {}

  /// A piece of advice for a company that stands at one level of the question.
  ///
  /// @param action id of the action that it asks for; several questions may ask for the same one
  /// @param roadmapStep id of the step of the roadmap template
  /// @param effort id of its effort
  /// @param impact 1 to 10
  /// @param feasibility 1 to 10
  public record Recommendation(
      String id,
      int whenLevel,
      String action,
      String roadmapStep,
      String effort,
      int impact,
      int feasibility,
      Text text) {}
}
