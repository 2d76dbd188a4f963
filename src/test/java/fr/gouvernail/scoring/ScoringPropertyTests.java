package fr.gouvernail.scoring;

import static fr.gouvernail.scoring.Samples.QUESTIONNAIRE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.questionnaire.EvidenceLevel;
import fr.gouvernail.questionnaire.Facts;
import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.scoring.AuditResult.RankedAction;
import fr.gouvernail.scoring.AuditResult.RankedRecommendation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ScoringPropertyTests {

  private static final int TRIES = 200;
  private static final BigDecimal HUNDRED = new BigDecimal("100");

  @Provide
  Arbitrary<AuditInputs> audits() {
    return Arbitraries.randomValue(ScoringPropertyTests::audit);
  }

  private static AuditInputs audit(Random random) {
    var answers = new HashMap<String, Answer>();
    var answered = random.nextInt(101);
    for (var question : QUESTIONNAIRE.questions()) {
      if (random.nextInt(100) < answered) {
        answers.put(question.id(), answer(random, question));
      }
    }
    var facts = new HashMap<String, Object>();
    for (var fact : QUESTIONNAIRE.facts()) {
      if (random.nextInt(10) > 0) {
        facts.put(
            fact.id(),
            fact.kind() == Questionnaire.FactKind.FLAG
                ? (Object) random.nextBoolean()
                : (Object) random.nextInt(200));
      }
    }
    var profiles = QUESTIONNAIRE.targetProfiles();
    return new AuditInputs(
        LocalDate.of(2025, 1, 1).plusDays(random.nextInt(1200)),
        random.nextBoolean() ? "essentiel" : "approfondi",
        Facts.of(facts),
        profiles.get(random.nextInt(profiles.size())).targets(),
        answers,
        random.nextInt(5) == 0);
  }

  private static Answer answer(Random random, Question question) {
    return switch (random.nextInt(12)) {
      case 0 -> Answer.unknown();
      case 1 -> Answer.notApplicable("Hors du périmètre de cet audit");
      case 2 -> Answer.unanswered();
      default -> Answer.scored(random.nextInt(5), EvidenceLevel.values()[random.nextInt(3)]);
    };
  }

  @Property(tries = TRIES)
  void staysWithinItsBounds(@ForAll("audits") AuditInputs inputs) {
    var result = MaturityScoring.score(QUESTIONNAIRE, inputs);
    var numbers = new ArrayList<BigDecimal>();
    Stream.of(
            result.score(),
            result.substantiated(),
            result.confidence(),
            result.coverage(),
            result.progress())
        .filter(n -> n != null)
        .forEach(numbers::add);
    result.dimensions().stream()
        .flatMap(d ->
            Stream.of(
                d.score(),
                d.substantiated(),
                d.confidence(),
                d.coverage(),
                d.gap(),
                d.progress(),
                d.notApplicableShare()))
        .filter(n -> n != null)
        .forEach(numbers::add);
    lines(result).map(RankedRecommendation::priority).forEach(numbers::add);
    assertThat(numbers)
        .allSatisfy(n -> {
          assertThat(n).isBetween(BigDecimal.ZERO, HUNDRED);
          assertThat(n.scale()).isEqualTo(1);
        });
  }

  @Property(tries = TRIES)
  void neverSubstantiatesMoreThanTheScore(@ForAll("audits") AuditInputs inputs) {
    var result = MaturityScoring.score(QUESTIONNAIRE, inputs);
    if (result.score() != null) {
      assertThat(result.substantiated()).isLessThanOrEqualTo(result.score());
    }
    assertThat(result.dimensions())
        .allSatisfy(d -> assertThat(d.sumSubstantiated()).isLessThanOrEqualTo(d.sumValue()));
  }

  @Property(tries = TRIES)
  void neverFallsWhenAnAnswerRises(@ForAll("audits") AuditInputs inputs) {
    var before = MaturityScoring.score(QUESTIONNAIRE, inputs);
    inputs
        .answers()
        .forEach((id, answer) -> {
          if (answer.value() != null && answer.value() < 4) {
            var raised = new HashMap<>(inputs.answers());
            raised.put(id, Answer.scored(answer.value() + 1, answer.evidence()));
            var after = MaturityScoring.score(QUESTIONNAIRE, Samples.withAnswers(inputs, raised));
            if (before.score() != null) {
              assertThat(after.score()).isGreaterThanOrEqualTo(before.score());
              assertThat(after.substantiated()).isGreaterThanOrEqualTo(before.substantiated());
              assertThat(rank(after.level())).isGreaterThanOrEqualTo(rank(before.level()));
            }
          }
        });
  }

  @Property(tries = TRIES)
  void capsTheLevelOnly(@ForAll("audits") AuditInputs inputs) {
    var free = MaturityScoring.score(QUESTIONNAIRE, prohibited(inputs, false));
    var capped = MaturityScoring.score(QUESTIONNAIRE, prohibited(inputs, true));
    assertThat(capped.score()).isEqualTo(free.score());
    assertThat(capped.dimensions()).isEqualTo(free.dimensions());
    assertThat(capped.rawLevel()).isEqualTo(free.rawLevel());
    if (capped.level() != null) {
      assertThat(rank(capped.level())).isLessThanOrEqualTo(Math.min(2, rank(free.level())));
      assertThat(rank(free.level())).isLessThanOrEqualTo(rank(free.rawLevel()));
      assertThat(free.caps().isEmpty()).isEqualTo(free.level().equals(free.rawLevel()));
      assertThat(QUESTIONNAIRE.maturityLevel(free.score()).id()).isEqualTo(free.rawLevel());
    }
  }

  @Property(tries = TRIES)
  void asksForTheNextLevelExactlyWhatItLacks(@ForAll("audits") AuditInputs inputs) {
    var result = MaturityScoring.score(QUESTIONNAIRE, inputs);
    var next = result.next();
    if (result.level() != null && rank(result.level()) < 5) {
      assertThat(next).isNotNull();
      assertThat(
              next.missingPoints().signum() > 0
                  || next.conditions().stream().anyMatch(c -> !c.held()))
          .isTrue();
    } else {
      assertThat(next).isNull();
    }
  }

  @Property(tries = TRIES)
  void doesNotDependOnTheOrderOfTheInputs(@ForAll("audits") AuditInputs inputs) {
    var reversed = new ArrayList<>(inputs.answers().entrySet());
    Collections.shuffle(reversed, new Random(reversed.size()));
    var answers = new LinkedHashMap<String, Answer>();
    reversed.forEach(e -> answers.put(e.getKey(), e.getValue()));
    assertThat(MaturityScoring.score(shuffled(), Samples.withAnswers(inputs, answers)).actions())
        .isEqualTo(MaturityScoring.score(QUESTIONNAIRE, inputs).actions());
  }

  /// The same questionnaire with its questions in another order.
  private static Questionnaire shuffled() {
    var q = QUESTIONNAIRE;
    var questions = new ArrayList<>(q.questions());
    Collections.shuffle(questions, new Random(1));
    return new Questionnaire(
        q.id(),
        q.version(),
        q.title(),
        q.date(),
        q.legalBaseline(),
        q.answerLevels(),
        q.answerStates(),
        q.evidenceLevels(),
        q.maturityLevels(),
        q.levelRules(),
        q.matrix(),
        q.efforts(),
        q.targetProfiles(),
        q.packs(),
        q.respondents(),
        q.facts(),
        q.dimensions(),
        q.actions(),
        questions);
  }

  @Property(tries = TRIES)
  void keepsEverySourceQuestionWhenItMerges(@ForAll("audits") AuditInputs inputs) {
    var result = MaturityScoring.score(QUESTIONNAIRE, inputs);
    var due =
        result.questions().stream()
            .filter(q -> q.value() != null && q.value() <= 2 && q.value() < q.target())
            .map(AuditResult.QuestionResult::id)
            .sorted()
            .toList();
    assertThat(result.actions().stream().flatMap(a -> a.sourceQuestions().stream()).sorted())
        .containsExactlyElementsOf(due);
    assertThat(result.actions().stream().map(RankedAction::action)).doesNotHaveDuplicates();
    assertThat(result.actions().stream().map(a -> a.lead().tier())).isSorted();
  }

  @Property(tries = TRIES)
  void sumsUpAfterTheSameAuditWithNoChange(@ForAll("audits") AuditInputs inputs) {
    var result = MaturityScoring.score(QUESTIONNAIRE, inputs);
    var same = AuditComparison.between(result, result);
    assertThat(same.up()).isEmpty();
    assertThat(same.down()).isEmpty();
    assertThat(same.entered()).isEmpty();
    assertThat(same.left()).isEmpty();
    if (result.score() != null) {
      assertThat(same.score().delta()).isEqualByComparingTo("0");
      assertThat(same.score().comparable()).isEqualByComparingTo("0");
      assertThat(same.score().comparableAfter()).isEqualTo(result.score());
    }
  }

  @Property(tries = TRIES)
  void splitsEveryChangeIntoProgressAndScope(
      @ForAll("audits") AuditInputs first, @ForAll("audits") AuditInputs second) {
    var before = MaturityScoring.score(QUESTIONNAIRE, first);
    var after = MaturityScoring.score(QUESTIONNAIRE, second);
    var change = AuditComparison.between(before, after).score();
    var back = AuditComparison.between(after, before).score();
    if (change.comparable() != null) {
      assertThat(change.comparable().add(change.scopeEffect())).isEqualTo(change.delta());
      assertThat(change.delta()).isEqualTo(back.delta().negate());
      assertThat(change.comparable()).isEqualTo(back.comparable().negate());
    }
  }

  @Property(tries = TRIES)
  void projectsNoLossAndNothingForNothing(@ForAll("audits") AuditInputs inputs) {
    var result = MaturityScoring.score(QUESTIONNAIRE, inputs);
    assertThat(WhatIf.project(QUESTIONNAIRE, result, Set.of()).after()).isEqualTo(result.score());
    var all = result.actions().stream().map(RankedAction::action).collect(Collectors.toSet());
    var projected = WhatIf.project(QUESTIONNAIRE, result, all);
    assertThat(projected.gain()).isNotNegative();
    if (projected.level() != null) {
      assertThat(rank(projected.level())).isGreaterThanOrEqualTo(rank(result.level()));
    }
  }

  @Property(tries = TRIES)
  void neverPlansAboveTheCapacity(
      @ForAll List<@IntRange(min = 1, max = 12) Integer> points,
      @ForAll @IntRange(min = 1, max = 18) int capacity,
      @ForAll List<@IntRange(max = 18) Integer> alreadyTaken) {
    var taken = new HashMap<Integer, Integer>();
    alreadyTaken.forEach(p -> taken.put(taken.size() + 1, p));
    var loads = new ArrayList<RoadmapSchedule.Load>();
    points.forEach(p -> loads.add(new RoadmapSchedule.Load("a" + loads.size(), p)));
    var plan = RoadmapSchedule.plan(loads, capacity, taken);
    assertThat(plan.keySet())
        .containsExactlyElementsOf(loads.stream().map(RoadmapSchedule.Load::action).toList());
    var byQuarter = loads.stream().collect(Collectors.groupingBy(load -> plan.get(load.action())));
    byQuarter.forEach((quarter, placed) -> {
      var sum = placed.stream().mapToInt(RoadmapSchedule.Load::points).sum();
      var before = taken.getOrDefault(quarter, 0);
      var alone = placed.size() == 1 && before == 0;
      assertThat(sum + before <= capacity || (alone && sum > capacity)).isTrue();
    });
  }

  private static Stream<RankedRecommendation> lines(AuditResult result) {
    return result.actions().stream()
        .flatMap(a -> Stream.concat(Stream.of(a.lead()), a.alsoAnswers().stream()));
  }

  private static int rank(String level) {
    return QUESTIONNAIRE.maturityLevel(level).rank();
  }

  private static AuditInputs prohibited(AuditInputs inputs, boolean active) {
    return new AuditInputs(
        inputs.date(), inputs.pack(), inputs.facts(), inputs.targets(), inputs.answers(), active);
  }
}
