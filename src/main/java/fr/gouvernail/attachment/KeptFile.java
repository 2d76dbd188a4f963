package fr.gouvernail.attachment;

import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a company keeps once, with everything that it is attached to.
///
/// @param content names it
/// @param sha256 64 hex digits
/// @param until the last day on which a rule keeps it; null while nothing ends
/// @param announced when people were told that it goes; null while they were not
/// @param hold why it stays, whatever a rule says; null while nobody said so
/// @param places at least one, the oldest first
public record KeptFile(
    UUID content,
    String sha256,
    @Nullable LocalDate until,
    @Nullable LocalDate announced,
    @Nullable Hold hold,
    List<Place> places) {

  /// That somebody wants it to stay.
  public record Hold(String reason, PersonRef by, Instant at) {}

  /// One thing that it is attached to.
  ///
  /// @param name which it has there
  public record Place(AttachmentId id, String kind, UUID subject, String name, Instant addedAt) {}

  static KeptFile of(List<AttachmentLinks.Filed> same) {
    var content = java.util.Objects.requireNonNull(same.getFirst().content());
    return new KeptFile(
        content.id(),
        content.sha256(),
        content.keptUntil(),
        content.announcedOn(),
        content.held(),
        same.stream().map(filed -> filed.link().where()).toList());
  }
}
