package fr.gouvernail.ailead;

import fr.gouvernail.ailead.Acting.Capacity;
import fr.gouvernail.ailead.Mandate.Cause;
import fr.gouvernail.awaiting.Stint;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All appointments and absences of one company, and the rules between them: one lead and one
/// deputy a day, never the same person, no gap where somebody follows somebody.
final class Roster {

  private final List<Appointment> appointments;
  private final List<Absence> absences;

  Roster(List<Appointment> appointments, List<Absence> absences) {
    this.appointments = new ArrayList<>(appointments);
    this.absences = new ArrayList<>(absences);
  }

  /// Adds an offer.
  ///
  /// @throws RuleViolated when another one waits, or it would put two people in one seat or one in
  ///   both
  void propose(Appointment offer) {
    if (appointments.stream().anyMatch(a -> a.isOpenOffer() && a.seat() == offer.seat())) {
      throw new RuleViolated("ailead.offered");
    }
    check(offer, offer.start());
    appointments.add(offer);
  }

  /// Whoever holds the seat when this offer begins, and so goes the day before.
  Optional<Appointment> predecessor(Appointment offer, LocalDate start) {
    return appointments.stream()
        .filter(a -> a != offer && a.seat() == offer.seat() && a.stands())
        .filter(a -> a.start().isBefore(start) && a.meets(start, offer.last()))
        .findFirst();
  }

  /// Accepts an offer, and ends what it takes the place of.
  ///
  /// @param today no appointment begins before the day on which it is accepted
  /// @param gone told of each that it ended, before the offer takes that place
  /// @throws RuleViolated when the offer has lapsed, or the seat was filled meanwhile
  void accept(Appointment offer, LocalDate today, Instant at, Consumer<Appointment> gone) {
    var start = offer.start().isBefore(today) ? today : offer.start();
    var last = offer.last();
    if (last != null && last.isBefore(start)) {
      throw new RuleViolated("ailead.lapsed");
    }
    check(offer, start);
    Stream.of(predecessor(offer, start), promoted(offer, start))
        .flatMap(Optional::stream)
        .toList()
        .forEach(before -> {
          before.end(start.minusDays(1), Cause.SUCCEEDED, null, offer.id());
          gone.accept(before);
        });
    offer.accept(start, at);
  }

  private void check(Appointment offer, LocalDate start) {
    if (offer.last() != null && offer.last().isBefore(start)) {
      throw new RuleViolated("ailead.last");
    }
    for (var other : appointments) {
      if (other == offer || !other.meets(start, offer.last())) {
        continue;
      }
      if (other.seat() == offer.seat()) {
        if (other.stands() && !other.start().isBefore(start)) {
          throw new RuleViolated("ailead.taken");
        }
      } else if (other.person().equals(offer.person())
          && (other.isOpenOffer() || other.stands() && !isPromotion(offer, other, start))) {
        throw new RuleViolated("ailead.both");
      }
    }
  }

  /// The deputy who becomes lead.
  private static boolean isPromotion(Appointment offer, Appointment other, LocalDate start) {
    return offer.seat() == Seat.LEAD && other.start().isBefore(start);
  }

  private Optional<Appointment> promoted(Appointment offer, LocalDate start) {
    return appointments.stream()
        .filter(a -> a.seat() != offer.seat() && a.stands())
        .filter(a -> a.person().equals(offer.person()) && a.meets(start, offer.last()))
        .findFirst();
  }

  /// Adds an absence of the lead.
  ///
  /// @throws RuleViolated when the lead is not in office on all of these days, or is absent anyway
  void announce(Absence absence) {
    var lead =
        holder(Seat.LEAD, absence.first())
            .filter(absence::isOf)
            .filter(a -> a.standsOn(absence.last()));
    if (lead.isEmpty()) {
      throw new RuleViolated("ailead.absence.outside");
    }
    if (absences.stream()
        .anyMatch(a -> a.isOf(lead.get()) && a.meets(absence.first(), absence.last()))) {
      throw new RuleViolated("ailead.absence.again");
    }
    absences.add(absence);
  }

  Optional<Appointment> holder(Seat seat, LocalDate day) {
    return appointments.stream().filter(a -> a.seat() == seat && a.standsOn(day)).findFirst();
  }

  Optional<Absence> absence(LocalDate day) {
    return holder(Seat.LEAD, day)
        .flatMap(lead -> absences.stream().filter(a -> a.isOf(lead) && a.covers(day)).findFirst());
  }

  /// Who decides that day.
  Acting acting(LocalDate day) {
    var lead = holder(Seat.LEAD, day).map(Appointment::person);
    if (lead.isPresent() && absence(day).isEmpty()) {
      return new Acting(lead.get(), Capacity.LEAD, lead.get());
    }
    var deputy = lead.flatMap(l -> holder(Seat.DEPUTY, day)).map(Appointment::person);
    return new Acting(
        deputy.orElse(null),
        deputy.isPresent() ? Capacity.DEPUTY : Capacity.VACANT,
        lead.orElse(null));
  }

  Seats seats(LocalDate day) {
    return new Seats(
        holder(Seat.LEAD, day).map(Appointment::person).orElse(null),
        holder(Seat.DEPUTY, day).map(Appointment::person).orElse(null),
        absence(day).isPresent());
  }

  /// Who is there on which days, today and later: leads but for their absences, then deputies.
  List<Stint> stints(LocalDate today) {
    return appointments.stream()
        .filter(Appointment::stands)
        .flatMap(
            a -> a.seat() == Seat.LEAD ? present(a) : Stream.of(stint(2, a, a.start(), a.last())))
        .filter(stint -> !stint.last().isBefore(today))
        .toList();
  }

  private Stream<Stint> present(Appointment lead) {
    var found = new ArrayList<Stint>();
    var from = lead.start();
    for (var absence :
        absences.stream()
            .filter(a -> a.isOf(lead))
            .sorted(Comparator.comparing(Absence::first))
            .toList()) {
      found.add(stint(1, lead, from, earlier(absence.first().minusDays(1), lead.last())));
      from = absence.last().plusDays(1);
    }
    found.add(stint(1, lead, from, lead.last()));
    return found.stream().filter(stint -> !stint.last().isBefore(stint.first()));
  }

  private static LocalDate earlier(LocalDate day, @Nullable LocalDate end) {
    return end != null && end.isBefore(day) ? end : day;
  }

  private static Stint stint(int place, Appointment of, LocalDate first, @Nullable LocalDate last) {
    return new Stint(place, of.person(), first, last == null ? Stint.OPEN : last);
  }

  /// The first day, today or later, on which nobody is lead; nothing while somebody is asked to be,
  /// or there is no such day.
  Optional<LocalDate> vacantFrom(LocalDate today) {
    if (appointments.stream().anyMatch(a -> a.isOpenOffer() && a.seat() == Seat.LEAD)) {
      return Optional.empty();
    }
    var day = today;
    for (var lead = holder(Seat.LEAD, day); lead.isPresent(); lead = holder(Seat.LEAD, day)) {
      var last = lead.get().last();
      if (last == null) {
        return Optional.empty();
      }
      day = last.plusDays(1);
    }
    return Optional.of(day);
  }

  /// An appointment of this person that is agreed or waits, today or later.
  List<Appointment> of(PersonRef person, LocalDate today) {
    return appointments.stream()
        .filter(a -> a.person().equals(person))
        .filter(a -> a.isOpenOffer() || a.stands() && !a.isOverOn(today))
        .toList();
  }

  Optional<Appointment> find(@Nullable MandateId id) {
    return appointments.stream().filter(a -> id != null && a.id().equals(id.value())).findFirst();
  }
}
