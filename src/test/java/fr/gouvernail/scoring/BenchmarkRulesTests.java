package fr.gouvernail.scoring;

import static fr.gouvernail.scoring.Samples.list;
import static fr.gouvernail.scoring.Samples.map;
import static fr.gouvernail.scoring.Samples.strings;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.scoring.BenchmarkRules.Band;
import fr.gouvernail.scoring.BenchmarkRules.Contribution;
import fr.gouvernail.scoring.BenchmarkRules.HiddenBy;
import fr.gouvernail.scoring.BenchmarkRules.Position;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BenchmarkRulesTests {

  private static final Map<String, HiddenBy> REASONS =
      Map.of(
          "effectif", HiddenBy.TOO_FEW,
          "coalition", HiddenBy.COALITION,
          "groupe", HiddenBy.GROUP);
  private static final Map<String, Band> BANDS = Map.of("6-9", Band.FROM_6, "10-19", Band.FROM_10);

  private final Map<String, Object> oracles = map(Samples.oracles(), "example_5_benchmark");

  @TestFactory
  Stream<DynamicTest> publishesOrHidesACell() {
    return list(oracles, "cells").stream()
        .map(v ->
            DynamicTest.dynamicTest(
                (String) v.get("case"),
                () -> {
                  var cell =
                      BenchmarkRules.cell(
                          list(v, "contributions").stream()
                              .map(c ->
                                  new Contribution(
                                      new BigDecimal(c.get("value").toString()),
                                      firms(c.get("firm")),
                                      (String) c.get("group")))
                              .toList());
                  var expected = map(v, "expected");
                  if (expected.get("status").equals("masque")) {
                    assertThat(cell.hiddenBy()).isEqualTo(REASONS.get(expected.get("reason")));
                    assertThat(cell.median()).isNull();
                  } else {
                    assertThat(cell.published()).isTrue();
                    assertThat(cell.band()).isEqualTo(BANDS.get(expected.get("band")));
                    assertThat(cell.median()).isEqualTo(expected.get("median"));
                    assertThat(cell.lowerQuartile()).isEqualTo(expected.get("p25"));
                    assertThat(cell.upperQuartile()).isEqualTo(expected.get("p75"));
                  }
                }));
  }

  private static Set<String> firms(@Nullable Object name) {
    return name == null ? Set.of() : Set.of(name.toString());
  }

  @TestFactory
  Stream<DynamicTest> hidesWhatASubtractionWouldReveal() {
    return list(oracles, "secondary_suppression").stream()
        .map(v ->
            DynamicTest.dynamicTest(
                v.get("children").toString(),
                () -> {
                  var children = new TreeMap<String, Integer>();
                  map(v, "children").forEach((id, n) -> children.put(id, (Integer) n));
                  assertThat(
                          BenchmarkRules.published(
                              children, new HashSet<>(strings(v.get("pass_cell_rules")))))
                      .isEqualTo(new HashSet<>(strings(v.get("expected_published"))));
                }));
  }

  @TestFactory
  Stream<DynamicTest> hidesAmountsThatOneOrTwoCompaniesDominate() {
    return list(oracles, "magnitudes").stream()
        .map(v ->
            DynamicTest.dynamicTest(
                v.get("values").toString(),
                () ->
                    assertThat(
                            BenchmarkRules.publishableAmounts(
                                strings(v.get("values")).stream().map(BigDecimal::new).toList()))
                        .isEqualTo(v.get("publishable"))));
  }

  @Test
  void replacesFiguresOnlyAfterThreeChanges() {
    var shown = Map.of("a", new BigDecimal("10"), "b", new BigDecimal("20"));
    assertThat(
            BenchmarkRules.mayReplace(
                shown, Map.of("a", new BigDecimal("10.0"), "c", new BigDecimal("5"))))
        .isFalse();
    assertThat(
            BenchmarkRules.mayReplace(
                shown, Map.of("a", new BigDecimal("11"), "c", new BigDecimal("5"))))
        .isTrue();
  }

  @Test
  void saysInOneWordWhereAScoreStands() {
    assertThat(
            Stream.of("34.9", "35.0", "45.0", "45.1")
                .map(s -> BenchmarkRules.position(new BigDecimal(s), 40)))
        .containsExactly(Position.BELOW, Position.AROUND, Position.AROUND, Position.ABOVE);
  }

  @Test
  void hidesEveryCellOfTheTwoSampleCompanies() {
    var two =
        List.of(
            new Contribution(new BigDecimal("62.5"), Set.of("F"), null),
            new Contribution(new BigDecimal("27.3"), Set.of("F"), null));
    assertThat(BenchmarkRules.cell(two).hiddenBy()).isEqualTo(HiddenBy.TOO_FEW);
  }
}
