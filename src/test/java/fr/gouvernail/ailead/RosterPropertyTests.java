package fr.gouvernail.ailead;

import static fr.gouvernail.ailead.RosterTests.NOW;
import static fr.gouvernail.ailead.RosterTests.TODAY;
import static fr.gouvernail.ailead.RosterTests.offer;
import static fr.gouvernail.ailead.RosterTests.person;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.ailead.Mandate.Cause;
import fr.gouvernail.awaiting.Stint;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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

  @Property(tries = 400)
  void whoIsThereAgreesWithTheRosterOnEachDay(@ForAll("tries") List<Try> tries) {
    var all = new ArrayList<Appointment>();
    var office = new Roster(List.of(), List.of());
    for (var one : tries) {
      try {
        attempt(one, office, all);
        away(one, office);
      } catch (RuleViolated e) {
        assertThat(e.key()).startsWith("ailead.");
      }
    }
    var stints = office.stints(TODAY);
    for (int day = 0; day < 80; day++) {
      var date = TODAY.plusDays(day);
      var seats = office.seats(date);
      assertThat(present(stints, 1, date))
          .isEqualTo(seats.lead() == null || seats.leadAway() ? List.of() : List.of(seats.lead()));
      assertThat(present(stints, 2, date))
          .isEqualTo(seats.deputy() == null ? List.of() : List.of(seats.deputy()));
    }
  }

  private static void away(Try one, Roster office) {
    var first = TODAY.plusDays(one.start());
    office
        .holder(Seat.LEAD, first)
        .filter(lead -> one.act() == 5)
        .ifPresent(lead ->
            office.announce(
                new Absence(
                    UUID.randomUUID(),
                    lead.id(),
                    first,
                    first.plusDays(one.length()),
                    lead.person(),
                    NOW)));
  }

  private static List<PersonRef> present(List<Stint> stints, int place, LocalDate day) {
    return stints.stream()
        .filter(s -> s.place() == place && !day.isBefore(s.first()) && !day.isAfter(s.last()))
        .map(Stint::person)
        .toList();
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
      case 5 -> {}
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
            Arbitraries.integers().between(0, 6),
            Arbitraries.of(Seat.values()),
            Arbitraries.integers().between(1, 4),
            Arbitraries.integers().between(0, 40),
            Arbitraries.integers().between(0, 20))
        .as(Try::new)
        .list()
        .ofMaxSize(25);
  }
}
