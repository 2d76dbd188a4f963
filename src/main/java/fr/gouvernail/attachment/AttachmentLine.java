package fr.gouvernail.attachment;

import fr.gouvernail.attachment.AttachmentContent.Bytes;
import fr.gouvernail.attachment.AttachmentLink.Place;
import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A link with its content, as one statement reads them.
record AttachmentLine(
    UUID id,
    String kind,
    UUID subject,
    String name,
    FileType type,
    long size,
    String sha256,
    UUID content,
    String store,
    String note,
    UUID addedBy,
    Instant addedAt,
    long version,
    @Nullable LocalDate keptUntil,
    @Nullable Instant heldAt) {

  Place place() {
    return new Place(kind, subject);
  }

  PersonRef by() {
    return new PersonRef(addedBy);
  }

  Bytes bytes() {
    return new Bytes(content, store);
  }

  AttachmentRow row(String byName) {
    return new AttachmentRow(
        new AttachmentId(id),
        kind,
        subject,
        name,
        type,
        size,
        sha256,
        note,
        by(),
        byName,
        addedAt,
        version,
        keptUntil,
        heldAt != null);
  }
}
