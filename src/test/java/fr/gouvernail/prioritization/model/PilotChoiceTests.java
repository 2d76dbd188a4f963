package fr.gouvernail.prioritization.model;

import static fr.gouvernail.prioritization.model.PilotCriterion.ALIGNMENT;
import static fr.gouvernail.prioritization.model.PilotCriterion.CLEAR_SCOPE;
import static fr.gouvernail.prioritization.model.PilotCriterion.QUICK_WIN;
import static fr.gouvernail.prioritization.model.PilotCriterion.RESOURCES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.prioritization.FixedUseCases.Uses;
import fr.gouvernail.prioritization.model.PilotChoice.Candidate;
import fr.gouvernail.prioritization.model.PilotChoice.Reason;
import fr.gouvernail.usecase.model.State;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PilotChoiceTests {

  private static final int[] QUICK = {9, 8, 7, 7, 6, 6, 7};
  private static final int[] HARD = {9, 9, 9, 2, 2, 2, 2};

  @Test
  void theFirstPilotNeedsAllFourCriteria() {
    var three = use(1, State.APPROVED, AiActClass.MINIMAL, HARD, CLEAR_SCOPE, ALIGNMENT, RESOURCES);
    var four =
        use(
            2,
            State.DRAFT,
            AiActClass.MINIMAL,
            QUICK,
            QUICK_WIN,
            CLEAR_SCOPE,
            ALIGNMENT,
            RESOURCES);
    var choice = PilotChoice.among(List.of(three, four));

    assertThat(choice.first()).isTrue();
    assertThat(numbers(choice)).containsExactly(2, 1);
    assertThat(choice.candidates()).extracting(Candidate::ready).containsExactly(true, false);
    assertThat(choice.candidates().getFirst().reasons()).contains(Reason.ALL_MET);
    assertThat(choice.candidates().getLast().missing()).containsExactly(QUICK_WIN);
  }

  @Test
  void aLaterPilotMayBeNoQuickWin() {
    var tried = use(1, State.SUSPENDED, AiActClass.MINIMAL, QUICK);
    var three = use(2, State.APPROVED, AiActClass.MINIMAL, HARD, CLEAR_SCOPE, ALIGNMENT, RESOURCES);
    var choice = PilotChoice.among(List.of(tried, three));

    assertThat(choice.first()).isFalse();
    assertThat(numbers(choice)).containsExactly(2);
    assertThat(choice.candidates().getFirst().ready()).isTrue();
    assertThat(choice.candidates().getFirst().reasons()).contains(Reason.NEEDED_MET);
  }

  @Test
  void aQuickWinIsOneByItsScoresAndItsEvidence() {
    var claimed = use(1, State.DRAFT, AiActClass.MINIMAL, HARD, QUICK_WIN);
    var unproven = use(2, State.DRAFT, AiActClass.MINIMAL, QUICK);
    assertThat(PilotChoice.among(List.of(claimed, unproven)).candidates())
        .allSatisfy(c -> assertThat(c.met()).isEmpty());
  }

  @Test
  void whatIsProhibitedOrGivenUpOrTriedIsNoCandidate() {
    var all =
        Arrays.stream(State.values())
            .map(state -> use(state.ordinal() + 1, state, AiActClass.MINIMAL, QUICK))
            .toList();
    assertThat(PilotChoice.among(all).candidates())
        .extracting(c -> c.useCase().state())
        .containsExactlyInAnyOrder(
            State.DRAFT, State.SUBMITTED, State.CHANGES_REQUESTED, State.APPROVED);
    assertThat(
            PilotChoice.among(List.of(use(1, State.DRAFT, AiActClass.PROHIBITED, QUICK)))
                .candidates())
        .isEmpty();
  }

  @Test
  void amongEqualsTheLighterClassThenTheFurtherCharterThenTheBetterPlaceComesFirst() {
    var heavy = use(1, State.APPROVED, AiActClass.HIGH_RISK, QUICK);
    var unknown = use(2, State.APPROVED, null, QUICK);
    var draft = use(3, State.DRAFT, AiActClass.MINIMAL, QUICK);
    var approved = use(4, State.APPROVED, AiActClass.MINIMAL, QUICK);
    var better = use(5, State.APPROVED, AiActClass.MINIMAL, new int[] {10, 10, 10, 9, 9, 9, 9});
    var choice = PilotChoice.among(List.of(heavy, unknown, draft, approved, better));

    assertThat(numbers(choice)).containsExactly(5, 4, 3, 2, 1);
    assertThat(choice.candidates().getLast().reasons()).contains(Reason.HIGH_RISK);
    assertThat(choice.candidates().get(3).reasons()).contains(Reason.UNCLASSIFIED);
  }

  @Property
  void theOrderOfTheInventoryChangesNothingAndWhatIsReadyComesFirst(
      @ForAll("inventories") List<Placed> inventory) {
    var choice = PilotChoice.among(inventory);
    assertThat(numbers(PilotChoice.among(inventory.reversed()))).isEqualTo(numbers(choice));
    var ready = choice.candidates().stream().map(Candidate::ready).toList();
    assertThat(ready).isSortedAccordingTo((a, b) -> Boolean.compare(b, a));
    assertThat(choice.candidates())
        .allSatisfy(c -> assertThat(c.useCase().riskClass()).isNotEqualTo(AiActClass.PROHIBITED));
  }

  @Provide
  Arbitrary<List<Placed>> inventories() {
    var scores = Arbitraries.integers().between(1, 10).array(int[].class).ofSize(7);
    return Combinators.combine(
            Arbitraries.of(State.values()),
            Arbitraries.of(AiActClass.values()),
            scores,
            Arbitraries.of(PilotCriterion.values()).array(PilotCriterion[].class).ofMaxSize(4))
        .as((state, risk, given, shown) ->
            Uses.of(0, "Usage", state, risk, Uses.evidence(shown), given))
        .list()
        .ofMaxSize(8)
        .map(PilotChoiceTests::numbered);
  }

  private static List<Placed> numbered(List<Placed> all) {
    return java.util.stream.IntStream.range(0, all.size())
        .mapToObj(i -> {
          var p = all.get(i);
          return new Placed(
              p.id(),
              i + 1,
              0,
              p.title(),
              p.state(),
              p.riskClass(),
              p.function(),
              p.functionLabel(),
              null,
              "",
              p.scores(),
              p.reasons(),
              true,
              p.evidence());
        })
        .toList();
  }

  private static Placed use(
      int number, State state, @Nullable AiActClass risk, int[] scores, PilotCriterion... shown) {
    return Uses.of(number, "Usage " + number, state, risk, Uses.evidence(shown), scores);
  }

  private static List<Integer> numbers(PilotChoice choice) {
    return choice.candidates().stream().map(c -> c.useCase().number()).toList();
  }
}
