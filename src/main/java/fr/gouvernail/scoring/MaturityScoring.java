package fr.gouvernail.scoring;

import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.EvidenceLevel;
import fr.gouvernail.questionnaire.Facts;
import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.questionnaire.Questionnaire.Dimension;
import fr.gouvernail.scoring.AuditResult.Confidence;
import fr.gouvernail.scoring.AuditResult.DimensionResult;
import fr.gouvernail.scoring.AuditResult.QuestionResult;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Scores an audit. Pure: the same inputs always give the same result, whatever their order.
public final class MaturityScoring {

  private static final int LEGAL_TARGET = 3;
  private static final Ratio DISPLAYED_FROM = Ratio.of(60);
  private static final Ratio ALARM_ABOVE = Ratio.of(20);
  private static final Ratio NOTHING_TO_ANSWER = Ratio.of(100);
  private static final BigDecimal HIGH_FROM = new BigDecimal("80");
  private static final BigDecimal MEDIUM_FROM = new BigDecimal("60");

  private final Questionnaire questionnaire;
  private final AuditInputs inputs;

  private MaturityScoring(Questionnaire questionnaire, AuditInputs inputs) {
    this.questionnaire = questionnaire;
    this.inputs = inputs;
  }

  /// Scores the answers of an audit, finished or not.
  ///
  /// An unknown fact shows its questions and is taken to make a legal duty hold, so that nothing is
  /// forgotten.
  ///
  /// @throws IllegalArgumentException if an answer names no question of the questionnaire, or a
  ///   target is missing or outside 1–4
  /// @throws java.util.NoSuchElementException if there is no such pack
  public static AuditResult score(Questionnaire questionnaire, AuditInputs inputs) {
    inputs.answers().keySet().stream()
        .filter(id -> questionnaire.findQuestion(id).isEmpty())
        .findFirst()
        .ifPresent(id -> {
          throw new IllegalArgumentException("no question " + id);
        });
    questionnaire.dimensions().stream()
        .filter(d -> !possibleTarget(inputs.targets().getOrDefault(d.id(), 0)))
        .findFirst()
        .ifPresent(d -> {
          throw new IllegalArgumentException("no target from 1 to 4 for " + d.id());
        });
    return new MaturityScoring(questionnaire, inputs).score();
  }

  private static boolean possibleTarget(int target) {
    return target >= 1 && target <= 4;
  }

  private AuditResult score() {
    var questions = questionnaire.questionsIn(inputs.pack()).stream().map(this::read).toList();
    var counted = Sums.counted(questions);
    var unanswered = withState(questions, AnswerState.UNANSWERED);
    var unknownFacts =
        questionnaire.facts().stream()
            .map(Questionnaire.FactDefinition::id)
            .filter(fact -> !inputs.facts().knows(fact))
            .toList();
    var dimensions = questionnaire.dimensions().stream().map(d -> dimension(d, questions)).toList();
    var weights = new LinkedHashMap<String, Integer>();
    questionnaire.dimensions().forEach(d -> weights.put(d.id(), d.weight()));
    var score = Sums.overall(counted, weights, Sums::value);
    var reading = score.map(s -> level(s.published(), dimensions, counted)).orElse(null);
    var confidence = published(confidence(counted));
    return new AuditResult(
        questionnaire.id(),
        questionnaire.version().toString(),
        inputs.date(),
        questionnaire.pack(inputs.pack()).id(),
        inputs.facts(),
        published(score),
        published(Sums.overall(counted, weights, Sums::substantiatedValue)),
        published(score.map(s -> s.dividedBy(25))),
        confidence,
        confidence == null ? null : label(confidence),
        published(coverage(counted)),
        progress(questions).published(),
        !unanswered.isEmpty() || !unknownFacts.isEmpty(),
        !counted.isEmpty()
            && dimensions.stream().allMatch(d -> d.displayable() || !toAnswer(d, questions)),
        confidence != null && label(confidence) == Confidence.LOW,
        reading == null ? null : reading.raw(),
        reading == null ? null : reading.level(),
        reading == null ? List.of() : reading.caps(),
        reading == null ? null : reading.next(),
        inputs.prohibitedUseActive(),
        dimensions,
        questions,
        Ranking.actions(questionnaire, questions, inputs),
        Ranking.further(questions),
        withState(questions, AnswerState.UNKNOWN),
        unanswered,
        unknownFacts);
  }

  private QuestionResult read(Question question) {
    var applies = question.appliesIf().evaluate(inputs.facts()).possible();
    var answer = inputs.answers().getOrDefault(question.id(), Answer.unanswered());
    var state = applies ? state(question, answer) : AnswerState.NOT_APPLICABLE_AUTO;
    var legal = legalInForce(question);
    var goal = Objects.requireNonNull(inputs.targets().get(question.dimension()));
    var target = legal ? Math.max(goal, LEGAL_TARGET) : goal;
    var value =
        switch (state) {
          case SCORED -> answer.value();
          case UNKNOWN -> Integer.valueOf(0);
          default -> null;
        };
    var evidence = state == AnswerState.SCORED ? answer.evidence() : null;
    return new QuestionResult(
        question.id(),
        question.dimension(),
        question.weight(),
        question.gate(),
        state,
        value,
        evidence,
        value == null ? null : supported(value, evidence),
        target,
        value == null ? null : Math.max(0, target - value),
        legal);
  }

  private AnswerState state(Question question, Answer answer) {
    return switch (answer.state()) {
      // It was hidden under an earlier profile and concerns the company now.
      case NOT_APPLICABLE_AUTO -> AnswerState.UNANSWERED;
      case NOT_APPLICABLE ->
          question.naAllowed() && Answer.sufficientReason(answer.reason())
              ? AnswerState.NOT_APPLICABLE
              : AnswerState.UNANSWERED;
      default -> answer.state();
    };
  }

  private boolean legalInForce(Question question) {
    var legal = question.legal();
    return legal != null
        && !legal.appliesFrom().isAfter(inputs.date())
        && legal.condition().evaluate(inputs.facts()).possible();
  }

  private int supported(int value, @Nullable EvidenceLevel evidence) {
    return evidence == null ? value : Math.min(value, questionnaire.evidence(evidence).cap());
  }

  private DimensionResult dimension(Dimension dimension, List<QuestionResult> all) {
    var questions = all.stream().filter(q -> q.dimension().equals(dimension.id())).toList();
    var applicable =
        questions.stream().filter(q -> q.state() != AnswerState.NOT_APPLICABLE_AUTO).toList();
    var counted = Sums.counted(questions);
    var score = Sums.score(counted, Sums::value);
    var published = published(score);
    var target = Objects.requireNonNull(inputs.targets().get(dimension.id()));
    var targetScore = Ratio.of(25L * target);
    var progress = progress(questions);
    var setAside =
        Sums.percent(
                Sums.weight(
                    questions.stream()
                        .filter(q -> q.state() == AnswerState.NOT_APPLICABLE)
                        .toList()),
                Sums.weight(applicable))
            .orElse(Ratio.ZERO);
    return new DimensionResult(
        dimension.id(),
        dimension.weight(),
        Sums.weight(counted),
        Sums.weighted(counted, Sums::value),
        Sums.weighted(counted, Sums::substantiatedValue),
        counted.size(),
        applicable.size(),
        published,
        published(Sums.score(counted, Sums::substantiatedValue)),
        published(score.map(s -> s.dividedBy(25))),
        published(confidence(counted)),
        published(coverage(counted)),
        published == null ? null : questionnaire.maturityLevel(published).id(),
        target,
        targetScore.published(),
        published(score.map(s -> atLeastZero(targetScore.plus(s.times(-1))))),
        progress.published(),
        questions.stream().anyMatch(q -> q.state() == AnswerState.UNANSWERED),
        !counted.isEmpty() && progress.compareTo(DISPLAYED_FROM) >= 0,
        setAside.published(),
        setAside.compareTo(ALARM_ABOVE) > 0);
  }

  private Levels.Reading level(
      BigDecimal score, List<DimensionResult> dimensions, List<QuestionResult> counted) {
    return Levels.read(
        questionnaire,
        score,
        publishedScores(dimensions),
        gatesAtZero(counted),
        inputs.prohibitedUseActive());
  }

  private static Map<String, BigDecimal> publishedScores(List<DimensionResult> dimensions) {
    var scores = new LinkedHashMap<String, BigDecimal>();
    dimensions.forEach(d -> {
      if (d.score() != null) {
        scores.put(d.id(), d.score());
      }
    });
    return scores;
  }

  static List<String> gatesAtZero(List<QuestionResult> counted) {
    return counted.stream()
        .filter(q -> q.gate() && Sums.value(q) == 0)
        .map(QuestionResult::id)
        .toList();
  }

  private Optional<Ratio> confidence(List<QuestionResult> counted) {
    var sum =
        counted.stream()
            .map(q -> confidence(q).times(q.weight()))
            .reduce(Ratio.ZERO, Ratio::plus)
            .times(100);
    return counted.isEmpty() ? Optional.empty() : Optional.of(sum.dividedBy(Sums.weight(counted)));
  }

  private Ratio confidence(QuestionResult question) {
    var evidence = question.evidence();
    if (evidence == null) {
      return Ratio.ZERO;
    }
    // An admitted absence needs no proof.
    return Sums.value(question) == 0
        ? Ratio.of(1)
        : Ratio.of(questionnaire.evidence(evidence).confidence());
  }

  private static Optional<Ratio> coverage(List<QuestionResult> counted) {
    var present = counted.stream().filter(q -> Sums.value(q) >= 1).toList();
    var shown = present.stream().filter(q -> q.evidence() != EvidenceLevel.DECLARED).toList();
    return Sums.percent(Sums.weight(shown), Sums.weight(present));
  }

  private static Ratio progress(List<QuestionResult> questions) {
    var counted = Sums.weight(Sums.counted(questions));
    var missing =
        Sums.weight(questions.stream().filter(q -> q.state() == AnswerState.UNANSWERED).toList());
    return Sums.percent(counted, (long) counted + missing).orElse(NOTHING_TO_ANSWER);
  }

  /// A dimension where everything is hidden or set aside says nothing and holds nothing back.
  private static boolean toAnswer(DimensionResult dimension, List<QuestionResult> questions) {
    return questions.stream()
        .filter(q -> q.dimension().equals(dimension.id()))
        .anyMatch(q -> q.state().counted() || q.state() == AnswerState.UNANSWERED);
  }

  private static List<String> withState(List<QuestionResult> questions, AnswerState state) {
    return questions.stream().filter(q -> q.state() == state).map(QuestionResult::id).toList();
  }

  static Confidence label(BigDecimal confidence) {
    return confidence.compareTo(HIGH_FROM) >= 0
        ? Confidence.HIGH
        : confidence.compareTo(MEDIUM_FROM) >= 0 ? Confidence.MEDIUM : Confidence.LOW;
  }

  private static Ratio atLeastZero(Ratio ratio) {
    return ratio.compareTo(Ratio.ZERO) < 0 ? Ratio.ZERO : ratio;
  }

  private static @Nullable BigDecimal published(Optional<Ratio> ratio) {
    return ratio.map(Ratio::published).orElse(null);
  }

  /// The target profile that suits a company, with the facts that decide.
  ///
  /// A rule counts only if it surely holds: an unknown fact leads to the default profile and is
  /// named.
  public static TargetSuggestion suggestTarget(Questionnaire questionnaire, Facts facts) {
    return TargetSuggestion.from(questionnaire, facts);
  }
}
