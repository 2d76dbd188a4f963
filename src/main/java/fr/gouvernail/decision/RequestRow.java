package fr.gouvernail.decision;

import fr.gouvernail.tenancy.PersonRef;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/// A request in a list.
///
/// @param version counts its changes; a decision taken on an older one is refused
/// @param waitingSince the day since which it waits for a decision: an answer starts anew
/// @param dueOn the day by which the company promised an answer
public record RequestRow(
    RequestId id,
    long version,
    RequestKind kind,
    String title,
    PersonRef askedBy,
    Instant askedAt,
    LocalDate askedOn,
    LocalDate waitingSince,
    LocalDate dueOn,
    RequestState state) {

  /// Working days after which the director may take over (use-case charter, §5).
  static final int ESCALATES_AFTER = 10;

  private static final Duration FRESH = Duration.ofHours(24);

  /// For queries.
  public RequestRow(
      UUID id,
      long version,
      RequestKind kind,
      String title,
      UUID askedBy,
      Instant askedAt,
      LocalDate askedOn,
      LocalDate waitingSince,
      LocalDate dueOn,
      RequestState state) {
    this(
        new RequestId(id),
        version,
        kind,
        title,
        new PersonRef(askedBy),
        askedAt,
        askedOn,
        waitingSince,
        dueOn,
        state);
  }

  /// For how many working days somebody has waited for the answer.
  public int age(LocalDate today) {
    return WorkingDays.between(askedOn, today);
  }

  /// For how many working days it has waited for a decision.
  public int wait(LocalDate today) {
    return WorkingDays.between(waitingSince, today);
  }

  /// Whether the promised day has passed without a decision.
  public boolean isLate(LocalDate today) {
    return state == RequestState.WAITING && today.isAfter(dueOn);
  }

  Jurisdiction.Case atLaw(Instant now, ZoneId zone) {
    var today = now.atZone(zone).toLocalDate();
    return new Jurisdiction.Case(
        askedBy,
        now.isBefore(askedAt.plus(FRESH)),
        state == RequestState.WAITING && wait(today) >= ESCALATES_AFTER);
  }
}
