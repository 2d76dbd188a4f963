package fr.gouvernail.prioritization.workshop;

import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A workshop in a list.
///
/// @param closedAt null while it is open
/// @param useCases how many are scored
/// @param adopted of how many the result was adopted
/// @param people how many are asked to vote
public record WorkshopSummary(
    WorkshopId id,
    String title,
    Instant openedAt,
    PersonRef openedBy,
    @Nullable Instant closedAt,
    long useCases,
    long adopted,
    long people) {

  WorkshopSummary(
      UUID id,
      String title,
      Instant openedAt,
      UUID openedBy,
      @Nullable Instant closedAt,
      long useCases,
      long adopted,
      long people) {
    this(
        new WorkshopId(id),
        title,
        openedAt,
        new PersonRef(openedBy),
        closedAt,
        useCases,
        adopted,
        people);
  }

  public boolean isOpen() {
    return closedAt == null;
  }
}
