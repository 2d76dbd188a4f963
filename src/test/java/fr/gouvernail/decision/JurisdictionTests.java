package fr.gouvernail.decision;

import static fr.gouvernail.decision.Jurisdiction.Right.DECIDES;
import static fr.gouvernail.decision.Jurisdiction.Right.DECIDES_ALONE;
import static fr.gouvernail.decision.Jurisdiction.Right.DEPUTY_FIRST;
import static fr.gouvernail.decision.Jurisdiction.Right.LEAD_FIRST;
import static fr.gouvernail.decision.Jurisdiction.Right.NOTHING;
import static fr.gouvernail.decision.Jurisdiction.Right.OWN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.tenancy.PersonRef;
import java.util.List;
import java.util.Set;
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

  private final Jurisdiction usual = new Jurisdiction(YANIS, NADIA, false, Set.of(CLAIRE), 45, false);
  private final Jurisdiction away = new Jurisdiction(YANIS, NADIA, true, Set.of(CLAIRE), 45, false);
  private final Jurisdiction late = new Jurisdiction(YANIS, NADIA, false, Set.of(CLAIRE), 45, true);
  private final Jurisdiction vacant = new Jurisdiction(null, null, false, Set.of(CLAIRE), 45, false);

  @Test
  void theLeadDecidesAndTheOthersAreTold() {
    assertThat(usual.of(YANIS, LEO)).isEqualTo(DECIDES);
    assertThat(usual.of(NADIA, LEO)).isEqualTo(LEAD_FIRST);
    assertThat(usual.of(CLAIRE, LEO)).isEqualTo(LEAD_FIRST);
    assertThat(usual.of(LEO, NADIA)).isEqualTo(NOTHING);
    assertThat(usual.waitsFor(LEO)).isEqualTo(YANIS);
  }

  @Test
  void theDeputyDecidesWhatTheLeadAskedForOrCannot() {
    assertThat(usual.of(NADIA, YANIS)).isEqualTo(DECIDES);
    assertThat(usual.of(CLAIRE, YANIS)).isEqualTo(DEPUTY_FIRST);
    assertThat(away.of(NADIA, LEO)).isEqualTo(DECIDES);
    assertThat(away.waitsFor(LEO)).isEqualTo(NADIA);
  }

  @Test
  void theDirectorDecidesWhenNeitherCanOrTheWaitWasTooLong() {
    assertThat(away.of(CLAIRE, NADIA)).isEqualTo(DECIDES);
    assertThat(vacant.of(CLAIRE, LEO)).isEqualTo(DECIDES);
    assertThat(late.of(CLAIRE, LEO)).isEqualTo(DECIDES);
  }

  @Test
  void nobodyDecidesOnTheirOwnButTheDirectorWhomNobodyCanReplace() {
    assertThat(usual.of(YANIS, YANIS)).isEqualTo(OWN);
    assertThat(late.of(CLAIRE, CLAIRE)).isEqualTo(OWN);
    var alone = new Jurisdiction(CLAIRE, null, false, Set.of(CLAIRE), 12, false);
    assertThat(alone.of(CLAIRE, CLAIRE)).isEqualTo(DECIDES_ALONE);
    assertThat(new Jurisdiction(CLAIRE, null, false, Set.of(CLAIRE), 20, false).of(CLAIRE, CLAIRE))
        .isEqualTo(OWN);
    assertThat(new Jurisdiction(CLAIRE, NADIA, false, Set.of(CLAIRE), 12, false).of(CLAIRE, CLAIRE))
        .isEqualTo(OWN);
  }

  @Property
  void somebodyElseThanTheAskerCanDecideWheneverThereIsOne(
      @ForAll @IntRange(max = 4) int lead,
      @ForAll @IntRange(max = 4) int deputy,
      @ForAll boolean awayToday,
      @ForAll boolean escalated,
      @ForAll @IntRange(min = 1, max = 4) int asker) {
    var people = List.of(CLAIRE, YANIS, NADIA, LEO);
    var leads = lead == 0 ? null : people.get(lead - 1);
    var deputies = deputy == 0 || deputy == lead ? null : people.get(deputy - 1);
    var rules = new Jurisdiction(leads, deputies, awayToday, Set.of(CLAIRE), 45, escalated);
    var by = people.get(asker - 1);
    assertThat(rules.of(by, by)).isEqualTo(OWN);
    var waitsFor = rules.waitsFor(by);
    if (!waitsFor.equals(by)) {
      assertThat(rules.of(waitsFor, by)).isEqualTo(DECIDES);
    } else {
      assertThat(people.stream().filter(p -> rules.of(p, by).decides())).isEmpty();
    }
  }

  private static PersonRef person(int n) {
    return new PersonRef(new UUID(0, 100 + n));
  }
}
