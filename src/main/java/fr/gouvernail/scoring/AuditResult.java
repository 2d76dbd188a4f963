package fr.gouvernail.scoring;

import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.EvidenceLevel;
import fr.gouvernail.questionnaire.Facts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The result of an audit, complete enough to be stored as its snapshot and read without scoring
/// anything again.
///
/// Scores and percentages are published numbers: 0 to 100, one decimal, rounded half up once from
/// exact values. Texts stay in the questionnaire, found by the ids and the version given here.
///
/// @param score null while nothing is counted
/// @param substantiated the score that keeps only what was shown or proved; never above the score
/// @param onFour the score on the scale 0 to 4
/// @param confidence on what the answers rest, in percent
/// @param coverage share of the weight above zero that is shown or proved, in percent; null if all
///   is at zero
/// @param progress share of the weight that is answered, in percent
/// @param provisional something is still unanswered or unknown: the score carries a badge
/// @param displayable every dimension that has questions is answered for 60 % at least
/// @param mostlyDeclared confidence under 60: the report opens with a warning
/// @param rawLevel the level that the score alone gives
/// @param level the level after the caps
/// @param caps what lowered the level, in the order of application
/// @param next what the next level asks for; null at the highest level
/// @param prohibitedUseActive as in the inputs: a red banner
/// @param questions those that the pack asks, in the questionnaire's order, hidden ones included
/// @param actions merged recommendations, ranked
/// @param further questions at 3 under a target of 4 (« Pour aller plus loin »)
/// @param toVerify questions answered « ne sait pas »
/// @param unanswered questions that forbid closing
/// @param unknownFacts facts of the profile that forbid closing
public record AuditResult(
    String questionnaire,
    String version,
    LocalDate date,
    String pack,
    Facts facts,
    @Nullable BigDecimal score,
    @Nullable BigDecimal substantiated,
    @Nullable BigDecimal onFour,
    @Nullable BigDecimal confidence,
    @Nullable Confidence confidenceLabel,
    @Nullable BigDecimal coverage,
    BigDecimal progress,
    boolean provisional,
    boolean displayable,
    boolean mostlyDeclared,
    @Nullable String rawLevel,
    @Nullable String level,
    List<Cap> caps,
    @Nullable NextLevel next,
    boolean prohibitedUseActive,
    List<DimensionResult> dimensions,
    List<QuestionResult> questions,
    List<RankedAction> actions,
    List<FurtherStep> further,
    List<String> toVerify,
    List<String> unanswered,
    List<String> unknownFacts) {

  public AuditResult {
    caps = List.copyOf(caps);
    dimensions = List.copyOf(dimensions);
    questions = List.copyOf(questions);
    actions = List.copyOf(actions);
    further = List.copyOf(further);
    toVerify = List.copyOf(toVerify);
    unanswered = List.copyOf(unanswered);
    unknownFacts = List.copyOf(unknownFacts);
  }

  /// @throws NoSuchElementException if there is no such dimension
  public DimensionResult dimension(String id) {
    return dimensions.stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow();
  }

  /// The question's part in this result; empty if the pack does not ask it.
  public Optional<QuestionResult> question(String id) {
    return questions.stream().filter(q -> q.id().equals(id)).findFirst();
  }

  public List<QuestionResult> questionsOf(String dimension) {
    return questions.stream().filter(q -> q.dimension().equals(dimension)).toList();
  }

  /// « élevée » from 80, « moyenne » from 60.
  public enum Confidence {
    HIGH,
    MEDIUM,
    LOW
  }

  public enum CapReason {
    /// A basic rule is missing: a gate question stands at 0.
    GATE,
    /// One dimension is far behind.
    WEAKEST_LINK,
    /// A use classed as prohibited is active.
    PROHIBITED_USE
  }

  /// A rule that lowered the level.
  ///
  /// @param from the level before this rule
  /// @param to the level after it
  /// @param questions gate questions at 0 ([CapReason#GATE])
  /// @param threshold the score that every dimension should reach ([CapReason#WEAKEST_LINK])
  /// @param dimensions those below it ([CapReason#WEAKEST_LINK])
  public record Cap(
      CapReason reason,
      String from,
      String to,
      List<String> questions,
      @Nullable Integer threshold,
      List<String> dimensions) {
    public Cap {
      questions = List.copyOf(questions);
      dimensions = List.copyOf(dimensions);
    }
  }

  /// What separates the company from the level above its own.
  ///
  /// @param minScore the lowest score of that level
  /// @param missingPoints 0.0 if the score is already there
  /// @param conditions the rules of that level, held or not
  public record NextLevel(
      String level, int minScore, BigDecimal missingPoints, List<Requirement> conditions) {
    public NextLevel {
      conditions = List.copyOf(conditions);
    }
  }

  /// A rule of the next level. Ids name what does not hold; all are empty if it is held.
  public record Requirement(
      CapReason reason,
      boolean held,
      List<String> questions,
      @Nullable Integer threshold,
      List<String> dimensions) {
    public Requirement {
      questions = List.copyOf(questions);
      dimensions = List.copyOf(dimensions);
    }
  }

  /// A dimension's figures. Those that may be null are null while nothing of the dimension is
  /// counted.
  ///
  /// @param weight in percent of the overall score
  /// @param sumWeight Σ w of the counted questions
  /// @param sumValue Σ w·v
  /// @param sumSubstantiated Σ w·min(v, cap of the evidence)
  /// @param counted number of counted questions
  /// @param applicable number of questions that concern the company
  /// @param target 1 to 4
  /// @param targetScore the same on the scale 0 to 100
  /// @param gap points missing to the target, 0.0 if reached
  /// @param notApplicableShare share of the weight set aside by the consultant, in percent
  /// @param notApplicableAlarm that share is above 20 %: a second consultant confirms before
  ///   closing
  public record DimensionResult(
      String id,
      int weight,
      int sumWeight,
      int sumValue,
      int sumSubstantiated,
      int counted,
      int applicable,
      @Nullable BigDecimal score,
      @Nullable BigDecimal substantiated,
      @Nullable BigDecimal onFour,
      @Nullable BigDecimal confidence,
      @Nullable BigDecimal coverage,
      @Nullable String level,
      int target,
      BigDecimal targetScore,
      @Nullable BigDecimal gap,
      BigDecimal progress,
      boolean provisional,
      boolean displayable,
      BigDecimal notApplicableShare,
      boolean notApplicableAlarm) {}

  /// One question's part in the result.
  ///
  /// @param state as the method reads it: hidden questions are [AnswerState#NOT_APPLICABLE_AUTO], a
  ///   question set aside without right or reason is [AnswerState#UNANSWERED]
  /// @param value 0 to 4 if counted (0 for « ne sait pas »), else null
  /// @param substantiatedValue the value that the evidence supports, if counted
  /// @param target the value aimed at: the dimension's, at least 3 where the law asks for it
  /// @param gap target − value, at least 0; null unless counted
  /// @param legalInForce a legal duty applies at the audit's date to this company
  public record QuestionResult(
      String id,
      String dimension,
      int weight,
      boolean gate,
      AnswerState state,
      @Nullable Integer value,
      @Nullable EvidenceLevel evidence,
      @Nullable Integer substantiatedValue,
      int target,
      @Nullable Integer gap,
      boolean legalInForce) {}

  /// A recommendation's place in the plan.
  public enum Tier {
    /// « À faire d'abord »: a gate question or a legal duty in force stands at 0.
    BLOCKING("bloquant"),
    /// « Priorité »: from 30.
    PRIORITY("prioritaire"),
    /// « À planifier »: from 12.
    PLANNED("a_planifier"),
    /// « Quand l'occasion se présente ».
    OPPORTUNISTIC("opportuniste");

    private final String id;

    Tier(String id) {
      this.id = id;
    }

    /// The identifier used in content files.
    public String id() {
      return id;
    }
  }

  public enum Urgency {
    /// × 1.25
    DUTY_IN_FORCE,
    /// × 1.10: the duty applies within 365 days after the audit.
    DUTY_WITHIN_A_YEAR,
    /// × 1
    NONE
  }

  /// One recommendation with all that its rank comes from.
  ///
  /// @param effort id of the effort
  /// @param priority 0 to 100, one decimal
  /// @param quadrant id of the quadrant of the matrix
  public record RankedRecommendation(
      String id,
      String question,
      String dimension,
      String action,
      String roadmapStep,
      int value,
      int target,
      int gap,
      int weight,
      int impact,
      int feasibility,
      String effort,
      Urgency urgency,
      BigDecimal priority,
      Tier tier,
      String quadrant) {}

  /// An action with the recommendation that ranks it and those that it answers too.
  ///
  /// @param rank from 1
  /// @param alsoAnswers « répond aussi à », in rank order
  public record RankedAction(
      int rank, String action, RankedRecommendation lead, List<RankedRecommendation> alsoAnswers) {
    public RankedAction {
      alsoAnswers = List.copyOf(alsoAnswers);
    }

    /// Every question that the action answers, the leading one first.
    public List<String> sourceQuestions() {
      return Stream.concat(Stream.of(lead), alsoAnswers.stream())
          .map(RankedRecommendation::question)
          .distinct()
          .toList();
    }
  }

  /// A question at 3 under a target of 4: its statement for 4 is the goal.
  public record FurtherStep(String question, String dimension, int weight) {}
}
