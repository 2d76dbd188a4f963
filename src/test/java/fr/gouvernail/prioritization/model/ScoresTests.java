package fr.gouvernail.prioritization.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.prioritization.FixedUseCases.Uses;
import fr.gouvernail.usecase.model.Axis;
import fr.gouvernail.usecase.model.Criterion;
import fr.gouvernail.usecase.model.Matrix;
import fr.gouvernail.usecase.model.Quadrant;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoresTests {

  @Test
  void theExampleOfTheContentComesOut() {
    var scores = Uses.scores(9, 8, 7, 7, 6, 6, 7);
    assertThat(scores.impact()).contains(new BigDecimal("8.2"));
    assertThat(scores.feasibility()).contains(new BigDecimal("6.5"));
    assertThat(scores.quadrant()).contains(Quadrant.QUICK_WIN);
  }

  @ParameterizedTest
  @CsvSource({"5,4,5,5,4.8", "3,3,3,4,3.3", "4,4,5,5,4.5", "8,8,7,6,7.3", "1,1,1,1,1.0"})
  void theMeanIsRoundedHalfUpToOneDecimal(int a, int b, int c, int d, String mean) {
    assertThat(Uses.scores(5, 5, 5, a, b, c, d).feasibility()).contains(new BigDecimal(mean));
  }

  @ParameterizedTest
  @CsvSource({
    "5.5,5.5,QUICK_WIN",
    "5.5,5.4,STRATEGIC",
    "5.4,5.5,SMALL_IMPROVEMENT",
    "5.4,5.4,AVOID"
  })
  void fromFiveAndAHalfOnAnAxisIsHigh(String impact, String feasibility, Quadrant quadrant) {
    assertThat(Matrix.quadrant(new BigDecimal(impact), new BigDecimal(feasibility)))
        .isEqualTo(quadrant);
  }

  @Test
  void anAxisWithoutAllItsScoresHasNone() {
    var scores = Scores.of(Map.of("valeur_strategique", 9, "gains_financiers", 8));
    assertThat(scores.impact()).isEmpty();
    assertThat(scores.quadrant()).isEmpty();
    assertThat(scores.isComplete()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0", "11", "-3"})
  void aScoreOutsideOneToTenIsRefused(int score) {
    assertThatThrownBy(() -> Scores.of(Map.of("cout", score)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theMedianIsTheMiddleOrBetweenTheTwoMiddleOnes() {
    assertThat(Matrix.median(List.of(9, 2, 5))).isEqualByComparingTo("5");
    assertThat(Matrix.median(List.of(7, 8))).isEqualByComparingTo("7.5");
    assertThat(Matrix.median(List.of(6, 8))).hasToString("7");
    assertThat(Scores.kept(Matrix.median(List.of(7, 8)))).isEqualTo(8);
    assertThatThrownBy(() -> Matrix.median(List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void fourPointsApartPeopleShouldTalk() {
    assertThat(Matrix.isWide(List.of(3, 5, 6))).isFalse();
    assertThat(Matrix.isWide(List.of(3, 7))).isTrue();
    assertThat(Matrix.spread(List.of(7))).isZero();
  }

  @Property
  void theMeanLiesBetweenTheLeastAndTheMost(
      @ForAll @Size(7) List<@IntRange(min = 1, max = 10) Integer> given) {
    var scores = Uses.scores(given.stream().mapToInt(Integer::intValue).toArray());
    for (var axis : Axis.values()) {
      var own =
          Scores.criteria(axis).stream().mapToInt(c -> scores.values().get(c)).summaryStatistics();
      assertThat(Matrix.score(axis, scores.values()).orElseThrow())
          .isBetween(BigDecimal.valueOf(own.getMin()), BigDecimal.valueOf(own.getMax()));
    }
    assertThat(Scores.of(scores.byId())).isEqualTo(scores);
  }

  @Property
  void halfOfTheVotesAreNotAboveTheMedianAndHalfNotBelow(
      @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 1, max = 10) Integer> votes) {
    var median = Matrix.median(votes);
    long below = votes.stream().filter(v -> BigDecimal.valueOf(v).compareTo(median) < 0).count();
    long above = votes.stream().filter(v -> BigDecimal.valueOf(v).compareTo(median) > 0).count();
    assertThat(below * 2).isLessThanOrEqualTo(votes.size());
    assertThat(above * 2).isLessThanOrEqualTo(votes.size());
  }

  @Test
  void theWeightsOfEachAxisAreAWhole() {
    for (var axis : Axis.values()) {
      assertThat(Scores.criteria(axis).stream().mapToInt(Criterion::weight).sum()).isEqualTo(100);
    }
  }
}
