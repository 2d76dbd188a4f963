package fr.gouvernail.ailead;

import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An appointment as screens show it.
///
/// @param last last day, or null while it is open
/// @param reason why it was declined or ended, as written by whoever did so
/// @param successor who followed
/// @param hasLetter whether it has a mission letter: those taken over from before have none
public record Mandate(
    MandateId id,
    Seat seat,
    PersonRef person,
    PersonRef proposedBy,
    Instant proposedAt,
    LocalDate start,
    @Nullable LocalDate last,
    Allotment allotment,
    Set<Power> powers,
    State state,
    @Nullable Instant answeredAt,
    @Nullable Cause cause,
    @Nullable String reason,
    @Nullable PersonRef successor,
    boolean hasLetter) {

  /// Where an appointment stands.
  public enum State {
    PROPOSED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    /// The last day was set by somebody; it may be ahead.
    ENDED
  }

  /// Why an appointment ended.
  public enum Cause {
    /// The director decided so.
    DECIDED,
    /// Somebody follows, or the deputy became lead.
    SUCCEEDED,
    /// The person left the company.
    LEFT
  }

  /// Whether the person is in office that day.
  public boolean standsOn(LocalDate day) {
    return (state == State.ACCEPTED || state == State.ENDED)
        && !day.isBefore(start)
        && (last == null || !day.isAfter(last));
  }

  /// Whether it was agreed and begins later.
  public boolean isAhead(LocalDate day) {
    return (state == State.ACCEPTED || state == State.ENDED)
        && day.isBefore(start)
        && (last == null || !last.isBefore(start));
  }
}
