package fr.gouvernail.usecase.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.usecase.model.Risk.Level;
import fr.gouvernail.usecase.model.Risk.Measure;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RisksTests {

  @Test
  void measuresInPlaceReduceEachSideByTwoAtMostAndNeverUnderOne() {
    assertThat(risk(4, 4, in(1, 0), in(1, 1), in(1, 0)).proposed()).isEqualTo(2 * 3);
    assertThat(risk(2, 1, in(2, 2), in(2, 2)).proposed()).isEqualTo(1);
    assertThat(risk(3, 2).proposed()).isEqualTo(6);
  }

  @Test
  void aPlannedMeasureReducesNothing() {
    var planned = new Measure("", "Relire", false, LocalDate.of(2026, 12, 1), 2, 2);

    assertThat(risk(4, 3, planned).residual()).isEqualTo(12);
  }

  @Test
  void whatItsOwnerConfirmedGoesBeforeTheProposal() {
    var confirmed = new Risk("r", "", "Faux", 4, 4, null, 2, 3, List.of());

    assertThat(confirmed.proposed()).isEqualTo(16);
    assertThat(confirmed.residual()).isEqualTo(6);
    assertThat(new Risk("r", "", "Faux", 4, 4, null, 2, 0, List.of()).residual()).isEqualTo(16);
  }

  @Test
  void bandsAreThoseOfTheCatalogue() {
    assertThat(List.of(1, 2, 3, 4, 6, 8, 9, 12, 16).stream().map(Risk::level))
        .containsExactly(
            Level.LOW,
            Level.LOW,
            Level.LOW,
            Level.MODERATE,
            Level.MODERATE,
            Level.HIGH,
            Level.HIGH,
            Level.CRITICAL,
            Level.CRITICAL);
  }

  @Test
  void readsWhatItWrote() {
    var risks =
        List.of(
            new Risk(
                "r1",
                "RSK-06",
                "Plan d'un client confié",
                3,
                4,
                Given.OWNER,
                1,
                3,
                List.of(
                    in(1, 0),
                    new Measure("M-GRILLE", "Grille", false, LocalDate.of(2027, 1, 4), 1, 0))),
            risk(1, 2));

    assertThat(Risks.of(Risks.with(Values.NONE, risks))).isEqualTo(risks);
  }

  @Test
  void theGreatestComeFirst() {
    var values =
        Risks.with(
            Values.NONE,
            List.of(named("a", 1, 1), named("b", 4, 3), named("c", 2, 2), named("d", 3, 3)));

    assertThat(Risks.top(values)).extracting(Risk::id).containsExactly("b", "d", "c");
    assertThat(Risks.greatest(values)).isEqualTo(12);
    assertThat(Risks.greatest(Values.NONE)).isZero();
  }

  @Property
  void theProposalIsNeverAboveTheRiskNorUnderOne(
      @ForAll @IntRange(min = 1, max = 4) int likelihood,
      @ForAll @IntRange(min = 1, max = 4) int severity,
      @ForAll @Size(max = 5) List<@IntRange(max = 2) Integer> reductions) {
    var risk =
        risk(likelihood, severity, reductions.stream().map(r -> in(r, r)).toArray(Measure[]::new));

    assertThat(risk.proposed()).isBetween(1, risk.inherent());
    assertThat(risk.proposed())
        .isGreaterThanOrEqualTo(Math.max(1, likelihood - 2) * Math.max(1, severity - 2));
  }

  private static Risk risk(int likelihood, int severity, Measure... measures) {
    return new Risk("r", "", "Faux", likelihood, severity, null, 0, 0, List.of(measures));
  }

  private static Risk named(String id, int likelihood, int severity) {
    return new Risk(id, "", "Faux", likelihood, severity, null, 0, 0, List.of());
  }

  private static Measure in(int lessLikely, int lessSevere) {
    return new Measure("", "Relire", true, null, lessLikely, lessSevere);
  }
}
