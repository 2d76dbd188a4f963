package fr.gouvernail.attachment;

import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file as it is attached to one thing.
///
/// @param kind of the thing, as [AttachedTo] names it
/// @param name with its extension
/// @param size in bytes
/// @param sha256 of the content, 64 hex digits
/// @param note what somebody wrote about it, or empty
/// @param byName of whoever attached it; empty where the workspace does not know the person
/// @param version of the note
/// @param keptUntil the last day on which a rule keeps it; null while nothing ends
/// @param held whether somebody keeps it, whatever a rule says
public record AttachmentRow(
    AttachmentId id,
    String kind,
    UUID subject,
    String name,
    FileType type,
    long size,
    String sha256,
    String note,
    PersonRef by,
    String byName,
    Instant at,
    long version,
    @Nullable LocalDate keptUntil,
    boolean held) {

  /// The same file with the name of whoever attached it.
  public AttachmentRow by(String name) {
    return new AttachmentRow(
        id, kind, subject, this.name, type, size, sha256, note, by, name, at, version, keptUntil,
        held);
  }
}
