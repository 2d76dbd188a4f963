package fr.gouvernail.decision;

import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A request in a list.
///
/// @param version counts its changes; a decision taken on an older one is refused
/// @param dueOn the day by which the company promised an answer
public record RequestRow(
    RequestId id,
    long version,
    RequestKind kind,
    String title,
    PersonRef askedBy,
    Instant askedAt,
    LocalDate askedOn,
    LocalDate dueOn,
    RequestState state) {

  /// For queries.
  public RequestRow(
      UUID id,
      long version,
      RequestKind kind,
      String title,
      UUID askedBy,
      Instant askedAt,
      LocalDate askedOn,
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
        dueOn,
        state);
  }

  /// For how many working days it has waited.
  public int age(LocalDate today) {
    return WorkingDays.between(askedOn, today);
  }

  /// Whether the promised day has passed without an answer.
  public boolean isLate(LocalDate today) {
    return state.isOpen() && today.isAfter(dueOn);
  }
}
