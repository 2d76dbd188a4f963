package fr.gouvernail.ailead;

import static fr.gouvernail.ailead.RosterTests.NOW;
import static fr.gouvernail.ailead.RosterTests.TODAY;
import static fr.gouvernail.ailead.RosterTests.offer;
import static fr.gouvernail.ailead.RosterTests.person;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.ailead.Mandate.Cause;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever the director tries, in whatever order.
class RosterPropertyTests {

  /// What people may try, in any order.
  record Try(int act, Seat seat, int who, int start, int length) {}

  @Property(tries = 400)
  void neverTwoInOneSeatNorOneInTwo(@ForAll("tries") List<Try> tries) {
    var all = new ArrayList<Appointment>();
    var office = new Roster(List.of(), List.of());
    for (var one : tries) {
      try {
        attempt(one, office, all);
      } catch (RuleViolated e) {
        assertThat(e.key()).startsWith("ailead.");
      }
    }
    for (int day = -5; day < 80; day++) {
      var date = TODAY.plusDays(day);
      var leads = on(all, Seat.LEAD, date);
      var deputies = on(all, Seat.DEPUTY, date);
      assertThat(leads).hasSizeLessThanOrEqualTo(1);
      assertThat(deputies).hasSizeLessThanOrEqualTo(1).noneMatch(leads::contains);
      assertThat(office.acting(date).lead()).isEqualTo(leads.isEmpty() ? null : leads.getFirst());
    }
  }

  private static void attempt(Try one, Roster office, List<Appointment> all) {
    var start = TODAY.plusDays(one.start());
    switch (one.act()) {
      case 0, 1 -> {
        var last = one.length() == 0 ? null : start.plusDays(one.length() - 1L);
        var offer = offer(one.seat(), person(one.who()), start, last);
        office.propose(offer);
        all.add(offer);
      }
      case 2, 3 -> {
        for (var offer : all) {
          if (offer.isOpenOffer() && offer.seat() == one.seat()) {
            office.accept(offer, TODAY.plusDays(one.length()), NOW, gone -> {});
          }
        }
      }
      case 4 ->
          all.stream()
              .filter(Appointment::isOpenOffer)
              .findFirst()
              .ifPresent(a -> a.decline("Non", NOW));
      default ->
          office.holder(one.seat(), start).ifPresent(a -> a.end(start, Cause.DECIDED, "Fin", null));
    }
  }

  private static List<PersonRef> on(List<Appointment> all, Seat seat, LocalDate day) {
    return all.stream()
        .filter(a -> a.seat() == seat && a.standsOn(day))
        .map(Appointment::person)
        .toList();
  }

  @Provide
  Arbitrary<List<Try>> tries() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 5),
            Arbitraries.of(Seat.values()),
            Arbitraries.integers().between(1, 4),
            Arbitraries.integers().between(0, 40),
            Arbitraries.integers().between(0, 20))
        .as(Try::new)
        .list()
        .ofMaxSize(25);
  }
}
