package fr.gouvernail.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One version of a questionnaire, checked whole when it was loaded. All lists keep the order of
/// the file.
///
/// @param answerLevels the meaning of the values 0 to 4, common to all questions
/// @param maturityLevels from the lowest
/// @param packs from the smallest: each one includes those before it
public record Questionnaire(
    String id,
    Version version,
    Text title,
    LocalDate date,
    Text legalBaseline,
    List<AnswerLevel> answerLevels,
    List<StateDefinition> answerStates,
    List<EvidenceDefinition> evidenceLevels,
    List<MaturityLevel> maturityLevels,
    LevelRules levelRules,
    Matrix matrix,
    List<Effort> efforts,
    List<TargetProfile> targetProfiles,
    List<Pack> packs,
    List<Respondent> respondents,
    List<FactDefinition> facts,
    List<Dimension> dimensions,
    List<ActionDefinition> actions,
    List<Question> questions) {

  /// Another name of the largest pack.
  public static final String COMPLETE = "complet";

  public Questionnaire {
    answerLevels = List.copyOf(answerLevels);
    answerStates = List.copyOf(answerStates);
    evidenceLevels = List.copyOf(evidenceLevels);
    maturityLevels = List.copyOf(maturityLevels);
    efforts = List.copyOf(efforts);
    targetProfiles = List.copyOf(targetProfiles);
    packs = List.copyOf(packs);
    respondents = List.copyOf(respondents);
    facts = List.copyOf(facts);
    dimensions = List.copyOf(dimensions);
    actions = List.copyOf(actions);
    questions = List.copyOf(questions);
  }

  /// @throws NoSuchElementException if there is no such question
  public Question question(String id) {
    return findQuestion(id).orElseThrow(() -> new NoSuchElementException("no question " + id));
  }

  public Optional<Question> findQuestion(String id) {
    return questions.stream().filter(q -> q.id().equals(id)).findFirst();
  }

  /// All the questions of that dimension, whatever the pack.
  public List<Question> questionsOf(String dimension) {
    return questions.stream().filter(q -> q.dimension().equals(dimension)).toList();
  }

  /// The questions that a pack asks: its own and those of the smaller packs.
  ///
  /// @throws NoSuchElementException if there is no such pack
  public List<Question> questionsIn(String pack) {
    var rank = packs.indexOf(pack(pack));
    return questions.stream().filter(q -> packs.indexOf(pack(q.pack())) <= rank).toList();
  }

  /// The questions that a company with that profile is asked: those of the pack whose condition is
  /// not known to be false.
  public List<Question> questionsFor(String pack, Facts facts) {
    return questionsIn(pack).stream()
        .filter(q -> q.appliesIf().evaluate(facts).possible())
        .toList();
  }

  /// @param id an id of the file, or [#COMPLETE] for the largest one
  /// @throws NoSuchElementException if there is no such pack
  public Pack pack(String id) {
    return id.equals(COMPLETE) ? packs.getLast() : named(packs, Pack::id, id);
  }

  /// @throws NoSuchElementException if there is no such dimension
  public Dimension dimension(String id) {
    return named(dimensions, Dimension::id, id);
  }

  /// @throws NoSuchElementException if there is no such action
  public ActionDefinition action(String id) {
    return named(actions, ActionDefinition::id, id);
  }

  /// @throws NoSuchElementException if there is no such recommendation
  public Question.Recommendation recommendation(String id) {
    return questions.stream()
        .flatMap(q -> q.recommendations().stream())
        .filter(r -> r.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no recommendation " + id));
  }

  /// @throws NoSuchElementException if there is no such profile
  public TargetProfile targetProfile(String id) {
    return named(targetProfiles, TargetProfile::id, id);
  }

  /// @throws NoSuchElementException if there is no such level
  public MaturityLevel maturityLevel(String id) {
    return named(maturityLevels, MaturityLevel::id, id);
  }

  /// The level whose range holds that published score.
  public MaturityLevel maturityLevel(BigDecimal score) {
    return maturityLevels.reversed().stream()
        .filter(level -> score.compareTo(BigDecimal.valueOf(level.minScore())) >= 0)
        .findFirst()
        .orElse(maturityLevels.getFirst());
  }

  public EvidenceDefinition evidence(EvidenceLevel level) {
    return named(evidenceLevels, EvidenceDefinition::level, level);
  }

  public StateDefinition state(AnswerState state) {
    return named(answerStates, StateDefinition::state, state);
  }

  /// @throws NoSuchElementException if there is no such effort
  public Effort effort(String id) {
    return named(efforts, Effort::id, id);
  }

  /// @throws NoSuchElementException if there is no such quadrant
  public Quadrant quadrant(String id) {
    return named(matrix.quadrants(), Quadrant::id, id);
  }

  /// @throws NoSuchElementException if there is no such respondent
  public Respondent respondent(String id) {
    return named(respondents, Respondent::id, id);
  }

  /// @throws NoSuchElementException if there is no such fact
  public FactDefinition fact(String id) {
    return named(facts, FactDefinition::id, id);
  }

  private static <T, K> T named(List<T> things, Function<T, K> name, K wanted) {
    return things.stream()
        .filter(thing -> name.apply(thing).equals(wanted))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("nothing named " + wanted));
  }

  /// What a value 0 to 4 means in general.
  public record AnswerLevel(int value, Text label, Text meaning) {}

  public record StateDefinition(AnswerState state, Text label, Text meaning) {}

  /// @param confidence 0 to 1
  /// @param cap the highest value that such evidence substantiates
  public record EvidenceDefinition(
      EvidenceLevel level, Text label, Text meaning, BigDecimal confidence, int cap) {}

  /// @param rank from 1
  /// @param minScore the lowest published score of this level
  public record MaturityLevel(String id, int rank, Text label, Text meaning, int minScore) {}

  /// The rules that limit the level, never the score.
  ///
  /// @param gateMaxLevel the highest level while a gate question stands at 0
  /// @param gateWhen that rule in words
  /// @param prohibitedUseMaxLevel the highest level while a prohibited use is active
  /// @param prohibitedUseWhen that rule in words
  /// @param weakestLink the lowest dimension score that a level asks for
  public record LevelRules(
      String gateMaxLevel,
      Text gateWhen,
      String prohibitedUseMaxLevel,
      Text prohibitedUseWhen,
      List<WeakestLink> weakestLink,
      Text note) {
    public LevelRules {
      weakestLink = List.copyOf(weakestLink);
    }
  }

  /// That level needs every dimension at or above that published score.
  public record WeakestLink(String level, int everyDimensionAtLeast) {}

  /// Impact × feasibility, both 1 to 10; high from the threshold.
  public record Matrix(BigDecimal threshold, List<Quadrant> quadrants) {
    public Matrix {
      quadrants = List.copyOf(quadrants);
    }

    public Quadrant place(int impact, int feasibility) {
      return quadrants.stream()
          .filter(q -> q.highImpact() == high(impact) && q.highFeasibility() == high(feasibility))
          .findFirst()
          .orElseThrow();
    }

    private boolean high(int mark) {
      return BigDecimal.valueOf(mark).compareTo(threshold) >= 0;
    }
  }

  public record Quadrant(String id, Text label, boolean highImpact, boolean highFeasibility) {}

  /// @param shortGuide the guide where space is short; the guide where the file has none
  /// @param factor weighs the priority of an action
  /// @param points load in the quarterly capacity
  public record Effort(
      String id, Text label, Text guide, Text shortGuide, BigDecimal factor, int points) {}

  /// @param suggestedIf in words; null condition: the default profile
  /// @param targets dimension → 1 to 4
  public record TargetProfile(
      String id,
      Text label,
      Text suggestedIf,
      @Nullable Condition suggestedWhen,
      Map<String, Integer> targets) {
    public TargetProfile {
      targets = Map.copyOf(targets);
    }
  }

  public record Pack(String id, Text label, int minutes, Text purpose) {}

  public record Respondent(String id, Text label) {}

  public enum FactKind {
    FLAG,
    NUMBER
  }

  public record FactDefinition(String id, FactKind kind, Text text, @Nullable Text note) {}

  /// @param shortLabel one word, for the heads of columns; the label where the file has none
  /// @param weight in percent; all of them add up to 100
  /// @param openingQuestion with what the interview starts
  public record Dimension(
      String id,
      int order,
      Text label,
      Text shortLabel,
      int weight,
      Text description,
      Text openingQuestion) {}

  /// Something to do, shared by the recommendations that ask for it.
  ///
  /// @param module the part of the product where it is done
  public record ActionDefinition(String id, Text title, String module) {}
}
