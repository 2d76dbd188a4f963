package fr.gouvernail.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.scoring.BenchmarkRules.Band;
import fr.gouvernail.scoring.BenchmarkRules.HiddenBy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComputationTests {

  static final LocalDate QUARTER = LocalDate.of(2026, 10, 1);
  static final CellKey ALL = new CellKey("q", 1, CellKey.OVERALL, Segment.ALL, "");

  @Test
  void sixCompaniesShowTheirMedianAndNoQuartiles() {
    var cell = cell(of(companies(10, 20, 30, 40, 50, 60)), ALL);

    assertThat(cell.hiddenBy()).isNull();
    assertThat(figures(cell).median()).isEqualTo(35);
    assertThat(figures(cell).band()).isEqualTo(Band.FROM_6);
    assertThat(figures(cell).lower()).isNull();
    assertThat(figures(cell).since()).isEqualTo(QUARTER);
  }

  @Test
  void fiveAreTooFew() {
    assertThat(cell(of(companies(10, 20, 30, 40, 50)), ALL).hiddenBy()).isEqualTo(HiddenBy.TOO_FEW);
  }

  @Test
  void auditsOlderThanEighteenMonthsNoLongerCount() {
    var companies = new ArrayList<>(companies(10, 20, 30, 40, 50));
    companies.add(audited(company(6, 60), QUARTER.minusMonths(18)));
    assertThat(cell(of(companies), ALL).hiddenBy()).isNull();

    companies.set(5, audited(company(6, 60), QUARTER.minusMonths(18).minusDays(1)));
    assertThat(cell(of(companies), ALL).hiddenBy()).isEqualTo(HiddenBy.TOO_FEW);
  }

  @Test
  void everyFirmThatKnowsACompanyCountsAsOneThatMayDeduceTheOthers() {
    var companies = new ArrayList<>(companies(10, 20, 30, 40, 50, 60));
    assertThat(cell(of(companies), ALL).hiddenBy()).isNull();

    // A second firm of two companies would be left with four to guess.
    for (int i = 0; i < 2; i++) {
      companies.set(i, known(companies.get(i), Set.of("cabinet-" + i, "autre cabinet")));
    }
    assertThat(cell(of(companies), ALL).hiddenBy()).isEqualTo(HiddenBy.COALITION);
  }

  @Test
  void aGroupOfMoreThanHalfHidesACell() {
    var companies =
        companies(10, 20, 30, 40, 50, 60).stream()
            .map(c -> Integer.parseInt(c.company()) <= 4 ? grouped(c, "GROUPE") : c)
            .toList();
    assertThat(cell(of(companies), ALL).hiddenBy()).isEqualTo(HiddenBy.GROUP);
  }

  @Test
  void aSectorOneSubtractionAwayFromAHiddenOneIsHiddenToo() {
    var companies = new ArrayList<Contributor>();
    IntStream.range(0, 7).forEach(i -> companies.add(in(company(i, 10 * i), "industrie")));
    IntStream.range(7, 11).forEach(i -> companies.add(in(company(i, 5 * i), "commerce")));
    var cells = of(companies);

    assertThat(cell(cells, ALL).hiddenBy()).isNull();
    assertThat(cell(cells, sector("commerce")).hiddenBy()).isEqualTo(HiddenBy.TOO_FEW);
    assertThat(cell(cells, sector("industrie")).hiddenBy()).isEqualTo(HiddenBy.SUBTRACTION);
  }

  @Test
  void figuresStayUntilThreeCompaniesMoved() {
    var first = of(companies(10, 20, 30, 40, 50, 60));
    var next = QUARTER.plusMonths(3);

    var two = cell(Computation.of(next, companies(90, 90, 30, 40, 50, 60), shown(first)), ALL);
    assertThat(figures(two).median()).isEqualTo(35);
    assertThat(figures(two).since()).isEqualTo(QUARTER);

    var three = cell(Computation.of(next, companies(90, 90, 90, 40, 50, 60), shown(first)), ALL);
    assertThat(figures(three).median()).isEqualTo(75);
    assertThat(figures(three).since()).isEqualTo(next);
  }

  @Test
  void aCellThatIsHiddenForAQuarterComesBackWithItsOldFigures() {
    var first = of(companies(10, 20, 30, 40, 50, 60));
    var second = Computation.of(QUARTER.plusMonths(3), companies(10, 20, 30, 40, 50), shown(first));
    assertThat(cell(second, ALL).hiddenBy()).isEqualTo(HiddenBy.TOO_FEW);

    var third =
        Computation.of(QUARTER.plusMonths(6), companies(10, 20, 30, 40, 50, 95), shown(second));
    assertThat(cell(third, ALL).hiddenBy()).isNull();
    assertThat(figures(cell(third, ALL)).since()).isEqualTo(QUARTER);
  }

  @Test
  void aDimensionOfWhichNothingWasCountedContributesNothing() {
    var companies =
        companies(10, 20, 30, 40, 50, 60).stream()
            .map(c -> c.company().equals("1") ? c : with(c, "DAT"))
            .toList();
    var cells = of(companies);
    assertThat(cell(cells, ALL).hiddenBy()).isNull();
    assertThat(cell(cells, new CellKey("q", 1, "DAT", Segment.ALL, "")).hiddenBy())
        .isEqualTo(HiddenBy.TOO_FEW);
  }

  static Map<CellKey, Outcome> of(List<Contributor> companies) {
    return Computation.of(QUARTER, companies, Map.of());
  }

  static Outcome cell(Map<CellKey, Outcome> cells, CellKey key) {
    return Objects.requireNonNull(cells.get(key));
  }

  static Figures figures(Outcome outcome) {
    return Objects.requireNonNull(outcome.figures());
  }

  static Map<CellKey, Figures> shown(Map<CellKey, Outcome> cells) {
    var shown = new HashMap<CellKey, Figures>();
    cells.forEach((key, outcome) -> {
      if (outcome.figures() != null) {
        shown.put(key, outcome.figures());
      }
    });
    return shown;
  }

  private static CellKey sector(String sector) {
    return new CellKey("q", 1, CellKey.OVERALL, Segment.SECTOR, sector);
  }

  private static List<Contributor> companies(int... scores) {
    return IntStream.range(0, scores.length).mapToObj(i -> company(i + 1, scores[i])).toList();
  }

  /// Each of a firm of its own.
  private static Contributor company(int name, int score) {
    return new Contributor(
        String.valueOf(name),
        Set.of("cabinet-" + name),
        null,
        "industrie",
        "20-49",
        "q",
        1,
        QUARTER.minusMonths(2),
        Map.of(CellKey.OVERALL, BigDecimal.valueOf(score)));
  }

  private static Contributor audited(Contributor c, LocalDate on) {
    return copy(c, c.firms(), c.group(), c.sector(), on, c.scores());
  }

  private static Contributor known(Contributor c, Set<String> firms) {
    return copy(c, firms, c.group(), c.sector(), c.auditedOn(), c.scores());
  }

  private static Contributor grouped(Contributor c, String group) {
    return copy(c, c.firms(), group, c.sector(), c.auditedOn(), c.scores());
  }

  private static Contributor in(Contributor c, String sector) {
    return copy(c, c.firms(), c.group(), sector, c.auditedOn(), c.scores());
  }

  private static Contributor with(Contributor c, String dimension) {
    var scores = new HashMap<>(c.scores());
    scores.put(dimension, BigDecimal.TEN);
    return copy(c, c.firms(), c.group(), c.sector(), c.auditedOn(), scores);
  }

  private static Contributor copy(
      Contributor c,
      Set<String> firms,
      @Nullable String group,
      String sector,
      LocalDate on,
      Map<String, BigDecimal> scores) {
    return new Contributor(
        c.company(), firms, group, sector, c.size(), c.questionnaire(), c.major(), on, scores);
  }
}
