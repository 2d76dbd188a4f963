package fr.gouvernail.ailead;

import fr.gouvernail.ailead.Mandate.State;
import fr.gouvernail.tenancy.PersonRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The AI lead's office as it is today.
///
/// @param mandates every appointment ever proposed, the latest first
/// @param leaves every absence, the earliest first
public record Office(List<Mandate> mandates, List<Leave> leaves, Acting acting, LocalDate today) {

  /// Whoever holds the seat today.
  public Optional<Mandate> holder(Seat seat) {
    return mandates.stream().filter(m -> m.seat() == seat && m.standsOn(today)).findFirst();
  }

  /// Whoever agreed to hold it later.
  public Optional<Mandate> next(Seat seat) {
    return mandates.stream().filter(m -> m.seat() == seat && m.isAhead(today)).findFirst();
  }

  /// The offer that waits for an answer.
  public Optional<Mandate> offer(Seat seat) {
    return mandates.stream()
        .filter(m -> m.seat() == seat && m.state() == State.PROPOSED)
        .findFirst();
  }

  /// The offer that waits for this person's answer.
  public Optional<Mandate> offerTo(PersonRef person) {
    return mandates.stream()
        .filter(m -> m.state() == State.PROPOSED && m.person().equals(person))
        .findFirst();
  }

  /// Absences of the present lead that are not over, the nearest first.
  public List<Leave> leavesAhead() {
    return holder(Seat.LEAD).stream()
        .flatMap(lead -> leaves.stream().filter(leave -> leave.mandate().equals(lead.id())))
        .filter(leave -> !leave.last().isBefore(today))
        .toList();
  }

  /// What is over or came to nothing, the latest first.
  public List<Mandate> history() {
    return mandates.stream()
        .filter(m -> m.state() != State.PROPOSED && !m.standsOn(today) && !m.isAhead(today))
        .toList();
  }

  /// Everybody whom the page names.
  public Set<PersonRef> people() {
    return Stream.concat(
            mandates.stream().flatMap(m -> Stream.of(m.person(), m.proposedBy())),
            leaves.stream().map(Leave::announcedBy))
        .collect(Collectors.toSet());
  }
}
