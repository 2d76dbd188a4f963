package fr.gouvernail.decision;

import static fr.gouvernail.decision.Jurisdiction.Right.ALONE_TOO_SOON;
import static fr.gouvernail.decision.Jurisdiction.Right.DECIDES;
import static fr.gouvernail.decision.Jurisdiction.Right.DECIDES_ALONE;
import static fr.gouvernail.decision.Jurisdiction.Right.DEPUTY_FIRST;
import static fr.gouvernail.decision.Jurisdiction.Right.LEAD_FIRST;
import static fr.gouvernail.decision.Jurisdiction.Right.NOTHING;
import static fr.gouvernail.decision.Jurisdiction.Right.OWN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.decision.Jurisdiction.Case;
import fr.gouvernail.tenancy.PersonRef;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class JurisdictionTests {

  private static final PersonRef CLAIRE = person(1);
  private static final PersonRef YANIS = person(2);
  private static final PersonRef NADIA = person(3);
  private static final PersonRef LEO = person(4);

  private final Jurisdiction usual = new Jurisdiction(YANIS, NADIA, false, List.of(CLAIRE), 45);
  private final Jurisdiction away = new Jurisdiction(YANIS, NADIA, true, List.of(CLAIRE), 45);
  private final Jurisdiction vacant = new Jurisdiction(null, null, false, List.of(CLAIRE), 45);

  @Test
  void theLeadDecidesAndTheOthersAreTold() {
    assertThat(usual.of(YANIS, by(LEO))).isEqualTo(DECIDES);
    assertThat(usual.of(NADIA, by(LEO))).isEqualTo(LEAD_FIRST);
    assertThat(usual.of(CLAIRE, by(LEO))).isEqualTo(LEAD_FIRST);
    assertThat(usual.of(LEO, by(NADIA))).isEqualTo(NOTHING);
    assertThat(usual.waitsFor(LEO)).containsExactly(YANIS);
  }

  @Test
  void theDeputyDecidesWhatTheLeadAskedForOrCannot() {
    assertThat(usual.of(NADIA, by(YANIS))).isEqualTo(DECIDES);
    assertThat(usual.of(CLAIRE, by(YANIS))).isEqualTo(DEPUTY_FIRST);
    assertThat(away.of(NADIA, by(LEO))).isEqualTo(DECIDES);
    assertThat(away.waitsFor(LEO)).containsExactly(NADIA);
  }

  @Test
  void theDirectorDecidesWhenNeitherCanOrTheWaitWasTooLong() {
    assertThat(away.of(CLAIRE, by(NADIA))).isEqualTo(DECIDES);
    assertThat(vacant.of(CLAIRE, by(LEO))).isEqualTo(DECIDES);
    assertThat(usual.of(CLAIRE, new Case(LEO, false, true))).isEqualTo(DECIDES);
    assertThat(usual.of(NADIA, new Case(LEO, false, true))).isEqualTo(LEAD_FIRST);
  }

  @Test
  void aDirectorWhoIsDeputyAsWellLosesNothingByIt() {
    var both = new Jurisdiction(YANIS, CLAIRE, false, List.of(CLAIRE), 45);
    assertThat(both.of(CLAIRE, new Case(LEO, false, true))).isEqualTo(DECIDES);
    assertThat(both.of(CLAIRE, by(LEO))).isEqualTo(LEAD_FIRST);
  }

  @Test
  void everyDirectorIsAskedWhereNobodyHoldsTheMandate() {
    var two = new Jurisdiction(null, null, false, List.of(CLAIRE, NADIA), 45);
    assertThat(two.waitsFor(LEO)).containsExactly(CLAIRE, NADIA);
    assertThat(two.waitsFor(CLAIRE)).containsExactly(NADIA);
  }

  @Test
  void nobodyDecidesOnTheirOwnButTheDirectorWhomNobodyCanReplace() {
    assertThat(usual.of(YANIS, by(YANIS))).isEqualTo(OWN);
    assertThat(usual.of(CLAIRE, new Case(CLAIRE, false, true))).isEqualTo(OWN);
    var alone = new Jurisdiction(CLAIRE, null, false, List.of(CLAIRE), 12);
    assertThat(alone.of(CLAIRE, by(CLAIRE))).isEqualTo(DECIDES_ALONE);
    assertThat(alone.of(CLAIRE, new Case(CLAIRE, true, false))).isEqualTo(ALONE_TOO_SOON);
    assertThat(new Jurisdiction(CLAIRE, null, false, List.of(CLAIRE), 20).of(CLAIRE, by(CLAIRE)))
        .isEqualTo(OWN);
    assertThat(new Jurisdiction(CLAIRE, NADIA, false, List.of(CLAIRE), 12).of(CLAIRE, by(CLAIRE)))
        .isEqualTo(OWN);
  }

  @Property
  void aRequestWaitsForSomebodyElseWhoCanDecideWheneverThereIsOne(
      @ForAll @IntRange(max = 4) int lead,
      @ForAll @IntRange(max = 4) int deputy,
      @ForAll boolean awayToday,
      @ForAll boolean escalated,
      @ForAll @IntRange(min = 1, max = 200) int headcount,
      @ForAll @IntRange(min = 1, max = 4) int asker) {
    var people = List.of(CLAIRE, YANIS, NADIA, LEO);
    var leads = lead == 0 ? null : people.get(lead - 1);
    var deputies = deputy == 0 || deputy == lead ? null : people.get(deputy - 1);
    var rules = new Jurisdiction(leads, deputies, awayToday, List.of(CLAIRE), headcount);
    var by = people.get(asker - 1);
    var request = new Case(by, false, escalated);
    var waitsFor = rules.waitsFor(by);
    assertThat(waitsFor).isNotEmpty();
    if (waitsFor.contains(by)) {
      assertThat(waitsFor).containsExactly(by);
      assertThat(people.stream().filter(p -> !p.equals(by) && rules.of(p, request).decides()))
          .isEmpty();
    } else {
      assertThat(waitsFor).allMatch(p -> rules.of(p, request) == DECIDES);
      assertThat(rules.of(by, request)).isEqualTo(OWN);
    }
  }

  private static Case by(PersonRef asker) {
    return new Case(asker, false, false);
  }

  private static PersonRef person(int n) {
    return new PersonRef(new UUID(0, 100 + n));
  }
}
