package fr.gouvernail.framework;

import static fr.gouvernail.framework.Ateliers.NODE;
import static fr.gouvernail.framework.Ateliers.WELCOME;
import static fr.gouvernail.framework.Ateliers.choice;
import static fr.gouvernail.framework.Ateliers.question;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.framework.FrameworkAnswers.Chosen;
import fr.gouvernail.framework.FrameworkAnswers.Given;
import fr.gouvernail.framework.FrameworkAnswers.Judgement;
import fr.gouvernail.framework.FrameworkAnswers.Written;
import fr.gouvernail.framework.FrameworkScoring.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FrameworkScoringTests {

  private static final Framework ATELIERS = Ateliers.framework();
  private static final String MACHINES = NODE + "b.1";
  private static final String SHAVINGS = NODE + "a.2";

  private final Map<String, Given> given = new HashMap<>();
  private final Map<String, Judgement> judgements = new HashMap<>();

  private FrameworkResult scored() {
    return scored(ATELIERS);
  }

  private FrameworkResult scored(Framework framework) {
    return FrameworkScoring.score(framework, new FrameworkAnswers(given, judgements, null));
  }

  /// All that is asked when the welcome is a tour, and wood alone is worked.
  private void welcomeByATour() {
    given.put(question(1), Chosen.of(choice(1, 2)));
    given.put(question(2), Chosen.of(choice(2, 1)));
    given.put(question(4), Written.number(BigDecimal.TEN));
    given.put(question(5), Written.day(LocalDate.of(2026, 5, 4)));
    given.put(question(6), Written.text("rien"));
  }

  @Test
  void beginsWithTheGroupsSelectedByDefault() {
    var result = scored();
    assertThat(result.groups()).containsExactly("socle");
    assertThat(result.node(WELCOME).inScope()).isTrue();
    assertThat(result.node(MACHINES).inScope()).isTrue();
    assertThat(result.node(SHAVINGS).inScope()).isFalse();
    assertThat(result.node(NODE + "A").inScope()).isTrue();
    assertThat(result.node(NODE + "accueil").inScope()).isTrue();
    assertThat(result.total().requirements()).isEqualTo(2);
    assertThat(result.total().score()).isNull();
  }

  @Test
  void asksWhatDependsOnlyOnceItIsAnsweredAsWanted() {
    assertThat(scored().asked()).doesNotContain(question(2), question(3));
    given.put(question(1), Chosen.of(choice(1, 1)));
    assertThat(scored().asked()).doesNotContain(question(2));
    given.put(question(1), Chosen.of(choice(1, 3)));
    assertThat(scored().asked()).contains(question(2)).doesNotContain(question(3));
    given.put(question(2), Chosen.of(choice(2, 1)));
    assertThat(scored().asked()).as("both are needed").doesNotContain(question(3));
    given.put(question(2), Chosen.of(choice(2, 1), choice(2, 2)));
    assertThat(scored().asked()).contains(question(3));
    given.put(question(1), Chosen.of(choice(1, 1)));
    assertThat(scored().asked())
        .as("the question in between is not asked any more")
        .doesNotContain(question(2), question(3));
  }

  @Test
  void answersBringGroupsIntoTheAuditWhileTheyCount() {
    welcomeByATour();
    assertThat(scored().groups()).containsExactlyInAnyOrder("socle", "bois");
    assertThat(scored().node(SHAVINGS).inScope()).isTrue();
    given.put(question(1), Chosen.of(choice(1, 1)));
    assertThat(scored().groups()).containsExactly("socle");
  }

  @Test
  void addsUpWeightedScoresOnceEverythingAskedIsAnswered() {
    welcomeByATour();
    var result = scored();
    // 2 × 2 for the tour, 1 × 1 for the wood.
    assertThat(result.node(WELCOME).own()).isEqualByComparingTo("5");
    assertThat(result.node(WELCOME).result()).isEqualTo(Compliance.PARTIALLY_COMPLIANT);
    given.remove(question(4));
    assertThat(scored().node(WELCOME).own()).isNull();
    assertThat(scored().node(WELCOME).result()).isNull();
    assertThat(scored().total().answered()).isEqualTo(4);
    assertThat(scored().total().questions()).isEqualTo(5);
  }

  @Test
  void cutsWhatGoesBeyondTheScale() {
    welcomeByATour();
    given.put(question(1), Chosen.of(choice(1, 1)));
    assertThat(scored().node(WELCOME).own()).as("-2").isEqualByComparingTo("0");
    assertThat(scored().node(WELCOME).result()).isEqualTo(Compliance.NON_COMPLIANT);
  }

  @Test
  void givesTheMeanWhereTheFrameworkSaysSo() {
    welcomeByATour();
    var mean =
        Ateliers.reading(
                Ateliers.yaml()
                    .replace(
                        "    scores_definition:\n",
                        "    scores_definition:\n      aggregation: mean\n"))
            .found()
            .orElseThrow()
            .frameworks()
            .getFirst();
    // (2 × 2 + 1) ÷ 3
    assertThat(scored(mean).node(WELCOME).own()).isEqualByComparingTo("1.7");
  }

  @Test
  void whatDoesNotApplyCountsForNothing() {
    welcomeByATour();
    given.put(question(1), Chosen.of(choice(1, 4)));
    judgements.put(MACHINES, new Judgement(Compliance.COMPLIANT, 8));
    assertThat(scored().node(WELCOME).result()).isEqualTo(Compliance.NOT_APPLICABLE);
    assertThat(scored().node(WELCOME).own()).isNull();
    assertThat(scored().total().score()).isEqualByComparingTo("8");
    assertThat(scored().total().results())
        .containsEntry(Compliance.NOT_APPLICABLE, 1)
        .containsEntry(Compliance.COMPLIANT, 1);
  }

  @Test
  void theConsultantMaySetARequirementAsideAgainstItsAnswers() {
    welcomeByATour();
    judgements.put(WELCOME, new Judgement(Compliance.COMPLIANT, 10));
    assertThat(scored().node(WELCOME).result()).isEqualTo(Compliance.PARTIALLY_COMPLIANT);
    assertThat(scored().node(WELCOME).own()).isEqualByComparingTo("5");
    judgements.put(WELCOME, new Judgement(Compliance.NOT_APPLICABLE, 10));
    assertThat(scored().node(WELCOME).result()).isEqualTo(Compliance.NOT_APPLICABLE);
    assertThat(scored().node(WELCOME).own()).isNull();
  }

  @Test
  void weighsSectionsAgainstEachOther() {
    welcomeByATour();
    judgements.put(SHAVINGS, new Judgement(null, 1));
    judgements.put(MACHINES, new Judgement(null, 2));
    var result = scored();
    // On its own scale of 0 to 1 the shavings stand at the top.
    assertThat(result.node(SHAVINGS).own()).isEqualByComparingTo("1");
    assertThat(result.node(SHAVINGS).below().score()).isEqualByComparingTo("10");
    // (3 × 0.5 + 1 × 1) ÷ 4
    assertThat(result.node(NODE + "A").below().score()).isEqualByComparingTo("6.3");
    // (2 × 0.625 + 1 × 0.2) ÷ 3
    assertThat(result.total().score()).isEqualByComparingTo("4.8");
    assertThat(result.total().percent()).isEqualByComparingTo("48.3");
    // (3 × 0.5 + 1 × 1 + 1 × 0.2) ÷ 5
    assertThat(
            FrameworkScoring.score(
                    ATELIERS, new FrameworkAnswers(given, judgements, null), Method.REQUIREMENTS)
                .total()
                .score())
        .isEqualByComparingTo("5.4");
  }

  @Test
  void isAboutEverythingWithoutAnyGroup() {
    var all = FrameworkScoring.score(ATELIERS, new FrameworkAnswers(given, judgements, Set.of()));
    assertThat(all.groups()).isEmpty();
    assertThat(all.nodes().values()).allMatch(FrameworkResult.NodeResult::inScope);
    var metal =
        FrameworkScoring.score(ATELIERS, new FrameworkAnswers(given, judgements, Set.of("metal")));
    assertThat(metal.node(WELCOME).inScope()).isFalse();
    assertThat(metal.node(MACHINES).inScope()).isTrue();
    assertThat(metal.asked()).isEmpty();
  }

  @Test
  void doesNotTakeAnswersThatAreNone() {
    given.put(question(1), Chosen.of(choice(1, 2), choice(1, 3)));
    given.put(question(4), Written.text("douze"));
    given.put(question(6), Written.text("   "));
    assertThat(scored().total().answered()).isZero();
    given.put(question(1), Chosen.of(choice(2, 1)));
    assertThat(scored().total().answered()).isZero();
  }

  @Test
  void putsChoicesTogether() {
    assertThat(Compliance.together(List.of())).isEmpty();
    assertThat(together(Compliance.NOT_APPLICABLE)).isEqualTo(Compliance.NOT_APPLICABLE);
    assertThat(together(Compliance.NOT_APPLICABLE, Compliance.COMPLIANT))
        .isEqualTo(Compliance.COMPLIANT);
    assertThat(together(Compliance.NON_COMPLIANT, Compliance.COMPLIANT))
        .isEqualTo(Compliance.PARTIALLY_COMPLIANT);
    assertThat(together(Compliance.NON_COMPLIANT, Compliance.PARTIALLY_COMPLIANT))
        .isEqualTo(Compliance.PARTIALLY_COMPLIANT);
    assertThat(together(Compliance.NON_COMPLIANT, Compliance.NOT_APPLICABLE))
        .isEqualTo(Compliance.NON_COMPLIANT);
  }

  private static Compliance together(Compliance... said) {
    return Compliance.together(List.of(said)).orElseThrow();
  }

  @Property(tries = 400)
  void scoresNeverLeaveTheirScale(@ForAll long seed) {
    var random = new Random(seed);
    var framework = RandomLibraries.framework(random);
    var answers = RandomLibraries.answers(framework, random);
    var scale = framework.scale();
    for (var method : Method.values()) {
      var result = FrameworkScoring.score(framework, answers, method);
      Stream.concat(
              Stream.of(result.total()),
              result.nodes().values().stream().map(FrameworkResult.NodeResult::below))
          .filter(standing -> standing.score() != null)
          .forEach(standing -> {
            assertThat(standing.score())
                .isBetween(BigDecimal.valueOf(scale.min()), BigDecimal.valueOf(scale.max()));
            assertThat(standing.percent()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
          });
      for (var node : framework.nodes()) {
        var own = result.node(node.urn()).own();
        if (own != null) {
          var its = framework.scaleOf(node);
          assertThat(own).isBetween(BigDecimal.valueOf(its.min()), BigDecimal.valueOf(its.max()));
        }
      }
      assertThat(result.total().answered()).isLessThanOrEqualTo(result.total().questions());
      assertThat(result.total().settled()).isLessThanOrEqualTo(result.total().requirements());
      assertThat(result.total().questions()).isEqualTo(result.asked().size());
    }
  }

  @Property(tries = 400)
  void whatIsNotAskedNeverCounts(@ForAll long seed) {
    var random = new Random(seed);
    var framework = RandomLibraries.framework(random);
    var answers = RandomLibraries.answers(framework, random);
    var result = FrameworkScoring.score(framework, answers);
    var other = RandomLibraries.answers(framework, random);
    var mixed = new HashMap<String, Given>();
    framework
        .questions()
        .forEach(question -> {
          var from = result.asked().contains(question.urn()) ? answers : other;
          if (from.given().containsKey(question.urn())) {
            mixed.put(question.urn(), from.given().get(question.urn()));
          }
        });
    assertThat(
            FrameworkScoring.score(
                framework, new FrameworkAnswers(mixed, answers.judgements(), answers.groups())))
        .isEqualTo(result);
  }
}
