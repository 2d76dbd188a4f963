package fr.gouvernail.usecase.model;

import static fr.gouvernail.usecase.model.Criterion.COMPETITIVE_EDGE;
import static fr.gouvernail.usecase.model.Criterion.COST;
import static fr.gouvernail.usecase.model.Criterion.DATA;
import static fr.gouvernail.usecase.model.Criterion.FINANCIAL_GAIN;
import static fr.gouvernail.usecase.model.Criterion.SIMPLICITY;
import static fr.gouvernail.usecase.model.Criterion.SKILLS;
import static fr.gouvernail.usecase.model.Criterion.STRATEGIC_VALUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixTests {

  @Test
  void scoresTheWorkedExample() {
    var scores =
        Map.of(
            STRATEGIC_VALUE,
            9,
            FINANCIAL_GAIN,
            8,
            COMPETITIVE_EDGE,
            7,
            COST,
            7,
            SIMPLICITY,
            6,
            DATA,
            6,
            SKILLS,
            7);

    assertThat(Matrix.score(Axis.IMPACT, scores)).hasValue(new BigDecimal("8.2"));
    assertThat(Matrix.score(Axis.FEASIBILITY, scores)).hasValue(new BigDecimal("6.5"));
    assertThat(Matrix.quadrant(scores)).hasValue(Quadrant.QUICK_WIN);
  }

  @ParameterizedTest
  @CsvSource({"5, 4, 5, 5, 4.8", "3, 3, 3, 4, 3.3", "6, 5, 5, 4, 5.0", "6, 6, 4, 3, 4.8"})
  void roundsHalfUp(int cost, int simplicity, int data, int skills, BigDecimal score) {
    assertThat(
            Matrix.score(
                Axis.FEASIBILITY,
                Map.of(COST, cost, SIMPLICITY, simplicity, DATA, data, SKILLS, skills)))
        .hasValue(score);
  }

  @ParameterizedTest
  @CsvSource({
    "5.5, 5.5, QUICK_WIN",
    "5.5, 5.4, STRATEGIC",
    "5.4, 5.5, SMALL_IMPROVEMENT",
    "5.4, 5.4, AVOID"
  })
  void isHighFromFivePointFiveOn(BigDecimal impact, BigDecimal feasibility, Quadrant quadrant) {
    assertThat(Matrix.quadrant(impact, feasibility)).isEqualTo(quadrant);
  }

  @Test
  void scoresNothingWhileASubCriterionIsMissing() {
    assertThat(Matrix.score(Axis.IMPACT, Map.of(STRATEGIC_VALUE, 9, FINANCIAL_GAIN, 8))).isEmpty();
    assertThat(Matrix.quadrant(Map.of(STRATEGIC_VALUE, 9))).isEmpty();
  }

  @Test
  void takesTheMedianOfSeveralRatersFirst() {
    assertThat(Matrix.median(List.of(9, 3, 8))).isEqualByComparingTo("8");
    assertThat(Matrix.median(List.of(9, 8, 3, 7))).isEqualByComparingTo("7.5");
    assertThat(
            Matrix.score(
                Axis.IMPACT,
                Map.of(
                    STRATEGIC_VALUE,
                    Matrix.median(List.of(7, 8)),
                    FINANCIAL_GAIN,
                    Matrix.median(List.of(6)),
                    COMPETITIVE_EDGE,
                    Matrix.median(List.of(1, 9, 5)))))
        .hasValue(new BigDecimal("6.4"));
  }

  @Test
  void isToBeDiscussedFromASpreadOfFourOn() {
    assertThat(Matrix.isWide(List.of(4, 7))).isFalse();
    assertThat(Matrix.isWide(List.of(4, 6, 8))).isTrue();
    assertThat(Matrix.spread(List.of(4))).isZero();
  }

  @Test
  void refusesScoresOutsideOneToTen() {
    assertThatThrownBy(() -> Matrix.median(List.of(0, 5)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Matrix.median(List.of(11)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Matrix.spread(List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void readsAndWritesTheScoresOfASheet() {
    var scores = Matrix.scores(Complete.VALUES);

    assertThat(scores).hasSize(7).containsEntry(STRATEGIC_VALUE, 9).containsEntry(SKILLS, 7);
    assertThat(Matrix.with(Values.NONE, scores, Matrix.reasons(Complete.VALUES)).rows("scores"))
        .isEqualTo(Complete.VALUES.rows("scores"));
    assertThat(
            Matrix.scores(
                Values.NONE.withRows(
                    "scores", List.of(Map.of("criterion", "cout", "score", "11")))))
        .isEmpty();
  }

  @Test
  void weighsEachAxisWhole() {
    for (var axis : Axis.values()) {
      assertThat(
              Arrays.stream(Criterion.values())
                  .filter(c -> c.axis() == axis)
                  .mapToInt(Criterion::weight)
                  .sum())
          .isEqualTo(100);
    }
  }

  @Property
  void aMedianLiesBetweenTheLeastAndTheGreatest(
      @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 1, max = 10) Integer> raters) {
    var median = Matrix.median(raters);

    assertThat(median)
        .isBetween(
            BigDecimal.valueOf(raters.stream().min(Integer::compare).orElseThrow()),
            BigDecimal.valueOf(raters.stream().max(Integer::compare).orElseThrow()));
    assertThat(raters.stream().filter(r -> BigDecimal.valueOf(r).compareTo(median) < 0).count())
        .isLessThanOrEqualTo(raters.size() / 2);
  }
}
