package fr.gouvernail.ailead;

import fr.gouvernail.ailead.Mandate.Cause;
import fr.gouvernail.ailead.Mandate.State;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One person in one seat for one time. Kept for ever: those that are over are the history.
@Entity
class Appointment extends TenantOwned {

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Seat seat;

  @Column(name = "person_id", updatable = false)
  private UUID personId;

  @Column(name = "proposed_by", updatable = false)
  private UUID proposedBy;

  @Column(name = "proposed_at", updatable = false)
  private Instant proposedAt;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "last_day")
  private @Nullable LocalDate lastDay;

  @Column(updatable = false)
  private int hours;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Allotment.Per per;

  @Convert(converter = PowerSetConverter.class)
  @Column(updatable = false)
  private Set<Power> powers;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  @Enumerated(EnumType.STRING)
  private @Nullable Cause cause;

  private @Nullable String reason;

  @Column(name = "successor_id")
  private @Nullable UUID successorId;

  /// The version of the template, and what was made of it: the text that the person accepts.
  @Column(updatable = false)
  private @Nullable String template;

  @Column(updatable = false)
  private @Nullable String letter;

  @SuppressWarnings("NullAway.Init")
  protected Appointment() {}

  Appointment(UUID id, AppointmentForm form, PersonRef by, Instant at) {
    super(id);
    seat = form.seat();
    personId = form.person().value();
    proposedBy = by.value();
    proposedAt = at;
    startsOn = form.start();
    lastDay = form.last();
    hours = form.allotment().hours();
    per = form.allotment().per();
    powers = Set.copyOf(form.powers());
    state = State.PROPOSED;
  }

  /// The letter is written once, before the row is.
  void write(Letter written) {
    template = written.version();
    letter = written.text();
  }

  void accept(LocalDate start, Instant at) {
    expect(State.PROPOSED);
    state = State.ACCEPTED;
    startsOn = start;
    answeredAt = at;
  }

  void decline(String why, Instant at) {
    expect(State.PROPOSED);
    state = State.DECLINED;
    reason = why;
    answeredAt = at;
  }

  void withdraw(Instant at) {
    expect(State.PROPOSED);
    state = State.WITHDRAWN;
    answeredAt = at;
  }

  /// @param last the last day, before the first one when it never began
  void end(LocalDate last, Cause why, @Nullable String words, @Nullable UUID successor) {
    if (state != State.ACCEPTED && state != State.ENDED) {
      throw new RuleViolated("ailead.notStanding");
    }
    state = State.ENDED;
    lastDay = last.isBefore(startsOn) ? startsOn.minusDays(1) : last;
    cause = why;
    reason = words;
    successorId = successor;
  }

  private void expect(State wanted) {
    if (state != wanted) {
      throw new RuleViolated("ailead.answered");
    }
  }

  boolean isOpenOffer() {
    return state == State.PROPOSED;
  }

  /// Agreed, whatever the day.
  boolean isAgreed() {
    return state == State.ACCEPTED || state == State.ENDED;
  }

  /// Agreed, and not over before it began.
  boolean stands() {
    return isAgreed() && (lastDay == null || !lastDay.isBefore(startsOn));
  }

  boolean standsOn(LocalDate day) {
    return isAgreed() && !day.isBefore(startsOn) && !isOverOn(day);
  }

  boolean isOverOn(LocalDate day) {
    return lastDay != null && day.isAfter(lastDay);
  }

  /// Whether it shares a day with that time.
  boolean meets(LocalDate first, @Nullable LocalDate last) {
    return (last == null || !startsOn.isAfter(last))
        && (lastDay == null || !lastDay.isBefore(first));
  }

  Seat seat() {
    return seat;
  }

  PersonRef person() {
    return new PersonRef(personId);
  }

  LocalDate start() {
    return startsOn;
  }

  @Nullable LocalDate last() {
    return lastDay;
  }

  State state() {
    return state;
  }

  Optional<Letter> letter() {
    return template == null || letter == null
        ? Optional.empty()
        : Optional.of(new Letter(template, letter));
  }

  @Nullable UUID successor() {
    return successorId;
  }

  Mandate mandate(@Nullable PersonRef successor) {
    return new Mandate(
        new MandateId(id()),
        seat,
        person(),
        new PersonRef(proposedBy),
        proposedAt,
        startsOn,
        lastDay,
        new Allotment(hours, per),
        powers,
        state,
        answeredAt,
        cause,
        reason,
        successor,
        letter != null);
  }
}
