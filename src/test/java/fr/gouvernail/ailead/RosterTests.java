package fr.gouvernail.ailead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.ailead.Acting.Capacity;
import fr.gouvernail.ailead.Mandate.Cause;
import fr.gouvernail.ailead.Mandate.State;
import fr.gouvernail.awaiting.Stint;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// One lead and one deputy a day, never the same person, no gap.
class RosterTests {

  static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
  static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final PersonRef YANIS = person(1);
  private static final PersonRef NADIA = person(2);
  private static final PersonRef LEO = person(3);

  private final Roster roster = new Roster(List.of(), List.of());

  @Test
  void anOfferGivesNothingBeforeItIsAccepted() {
    var offer = offer(Seat.LEAD, YANIS, TODAY, null);
    roster.propose(offer);
    assertThat(roster.acting(TODAY).capacity()).isEqualTo(Capacity.VACANT);

    accept(offer);
    assertThat(roster.acting(TODAY).person()).isEqualTo(YANIS);
    assertThat(roster.acting(TODAY.minusDays(1)).person()).isNull();
  }

  @Test
  void theLeadIsThereButForAbsencesAndTheDeputyAllAlong() {
    var lead = accepted(Seat.LEAD, YANIS, TODAY, TODAY.plusDays(20));
    accepted(Seat.DEPUTY, NADIA, TODAY, null);
    roster.announce(absence(lead, TODAY.plusDays(9), TODAY.plusDays(10)));
    roster.announce(absence(lead, TODAY, TODAY.plusDays(1)));

    assertThat(roster.stints(TODAY))
        .containsExactlyInAnyOrder(
            new Stint(1, YANIS, TODAY.plusDays(2), TODAY.plusDays(8)),
            new Stint(1, YANIS, TODAY.plusDays(11), TODAY.plusDays(20)),
            new Stint(2, NADIA, TODAY, Stint.OPEN));
    assertThat(roster.stints(TODAY.plusDays(30)))
        .containsExactly(new Stint(2, NADIA, TODAY, Stint.OPEN));
  }

  @Test
  void anAbsenceBeyondTheEndOfTheMandateMakesItNoLonger() {
    var lead = accepted(Seat.LEAD, YANIS, TODAY, null);
    roster.announce(absence(lead, TODAY.plusDays(9), TODAY.plusDays(10)));
    lead.end(TODAY.plusDays(5), Cause.DECIDED, "x", null);

    assertThat(roster.stints(TODAY)).containsExactly(new Stint(1, YANIS, TODAY, TODAY.plusDays(5)));
  }

  @Test
  void theOfficeIsVacantFromTheFirstDayWithoutLead() {
    assertThat(roster.vacantFrom(TODAY)).contains(TODAY);
    accepted(Seat.LEAD, YANIS, TODAY, TODAY.plusDays(5));
    accepted(Seat.LEAD, NADIA, TODAY.plusDays(6), TODAY.plusDays(8));
    assertThat(roster.vacantFrom(TODAY)).contains(TODAY.plusDays(9));
    roster.propose(offer(Seat.LEAD, LEO, TODAY.plusDays(9), null));
    assertThat(roster.vacantFrom(TODAY)).isEmpty();
  }

  @Test
  void anOfferAcceptedLateBeginsOnThatDay() {
    var offer = offer(Seat.LEAD, YANIS, TODAY.minusDays(9), null);
    roster.propose(offer);
    accept(offer);
    assertThat(offer.start()).isEqualTo(TODAY);
  }

  @Test
  void anOfferWhoseLastDayIsPastHasLapsed() {
    var offer = offer(Seat.LEAD, YANIS, TODAY.minusDays(9), TODAY.minusDays(2));
    roster.propose(offer);
    refused("ailead.lapsed", () -> accept(offer));
  }

  @Test
  void aDeclinedOrWithdrawnOfferIsNotAcceptedAnyMore() {
    var declined = offer(Seat.LEAD, YANIS, TODAY, null);
    roster.propose(declined);
    declined.decline("Pas le temps", NOW);
    refused("ailead.answered", () -> accept(declined));
    refused("ailead.answered", () -> declined.withdraw(NOW));
    refused("ailead.notStanding", () -> declined.end(TODAY, Cause.DECIDED, "", null));
  }

  @Test
  void aSuccessorEndsTheOneBeforeTheDayBefore() {
    var before = accepted(Seat.LEAD, YANIS, TODAY.minusDays(30), null);
    var after = offer(Seat.LEAD, LEO, TODAY.plusDays(5), null);
    roster.propose(after);
    assertThat(before.state()).isEqualTo(State.ACCEPTED);

    accept(after);
    assertThat(before.successor()).isEqualTo(after.id());
    assertThat(before.last()).isEqualTo(TODAY.plusDays(4));
    assertThat(roster.acting(TODAY.plusDays(4)).person()).isEqualTo(YANIS);
    assertThat(roster.acting(TODAY.plusDays(5)).person()).isEqualTo(LEO);
  }

  @Test
  void oneOfferAndOneHolderForASeat() {
    accepted(Seat.LEAD, YANIS, TODAY.plusDays(3), null);
    refused("ailead.taken", () -> roster.propose(offer(Seat.LEAD, LEO, TODAY, null)));
    roster.propose(offer(Seat.LEAD, LEO, TODAY.plusDays(9), null));
    refused("ailead.offered", () -> roster.propose(offer(Seat.LEAD, NADIA, TODAY, TODAY)));
  }

  @Test
  void theLeadIsNotTheDeputy() {
    accepted(Seat.LEAD, YANIS, TODAY, null);
    refused(
        "ailead.both", () -> roster.propose(offer(Seat.DEPUTY, YANIS, TODAY.plusDays(9), null)));
    roster.propose(offer(Seat.DEPUTY, NADIA, TODAY, null));
    refused("ailead.both", () -> roster.propose(offer(Seat.LEAD, NADIA, TODAY.plusDays(9), null)));
  }

  @Test
  void theDeputyMayBecomeLeadAndLeavesTheDeputyshipTheDayBefore() {
    accepted(Seat.LEAD, YANIS, TODAY.minusDays(9), null);
    var deputy = accepted(Seat.DEPUTY, NADIA, TODAY.minusDays(9), null);
    accepted(Seat.LEAD, NADIA, TODAY.plusDays(3), null);
    assertThat(deputy.last()).isEqualTo(TODAY.plusDays(2));
    assertThat(roster.holder(Seat.DEPUTY, TODAY.plusDays(3))).isEmpty();
  }

  @Test
  void theDeputyDecidesWhileTheLeadIsAway() {
    var lead = accepted(Seat.LEAD, YANIS, TODAY, null);
    roster.announce(absence(lead, TODAY.plusDays(2), TODAY.plusDays(4)));
    assertThat(roster.acting(TODAY.plusDays(2)))
        .isEqualTo(new Acting(null, Capacity.VACANT, YANIS));

    accepted(Seat.DEPUTY, NADIA, TODAY, null);
    assertThat(roster.acting(TODAY.plusDays(1)).capacity()).isEqualTo(Capacity.LEAD);
    assertThat(roster.acting(TODAY.plusDays(2)))
        .isEqualTo(new Acting(NADIA, Capacity.DEPUTY, YANIS));
    assertThat(roster.acting(TODAY.plusDays(5)).person()).isEqualTo(YANIS);
  }

  @Test
  void aDeputyAloneDecidesNothing() {
    accepted(Seat.DEPUTY, NADIA, TODAY, null);
    assertThat(roster.acting(TODAY)).isEqualTo(new Acting(null, Capacity.VACANT, null));
  }

  @Test
  void anAbsenceLiesWithinTheMandateAndIsSaidOnce() {
    var lead = accepted(Seat.LEAD, YANIS, TODAY, TODAY.plusDays(20));
    refused(
        "ailead.absence.outside",
        () -> roster.announce(absence(lead, TODAY.plusDays(19), TODAY.plusDays(21))));
    roster.announce(absence(lead, TODAY.plusDays(3), TODAY.plusDays(5)));
    refused(
        "ailead.absence.again",
        () -> roster.announce(absence(lead, TODAY.plusDays(5), TODAY.plusDays(6))));
  }

  private void accept(Appointment offer) {
    roster.accept(offer, TODAY, NOW, gone -> {});
  }

  private Appointment accepted(
      Seat seat, PersonRef who, LocalDate start, @Nullable LocalDate last) {
    var offer = offer(seat, who, start, last);
    roster.propose(offer);
    roster.accept(offer, start, NOW, gone -> {});
    return offer;
  }

  static Appointment offer(Seat seat, PersonRef who, LocalDate start, @Nullable LocalDate last) {
    return new Appointment(
        UUID.randomUUID(),
        new AppointmentForm(
            seat,
            who,
            start,
            last,
            new Allotment(4, Allotment.Per.WEEK),
            Set.of(Power.SUSPEND_USE)),
        person(9),
        NOW);
  }

  private static Absence absence(Appointment lead, LocalDate first, LocalDate last) {
    return new Absence(UUID.randomUUID(), lead.id(), first, last, lead.person(), NOW);
  }

  static PersonRef person(int number) {
    return new PersonRef(new UUID(0, number));
  }

  private static void refused(String key, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.key()).isEqualTo(key));
  }
}
