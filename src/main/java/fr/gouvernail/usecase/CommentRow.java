package fr.gouvernail.usecase;

import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A comment on a sheet.
///
/// @param field id of the field that it is about; empty for the whole sheet
/// @param mentions who was asked to look
public record CommentRow(
    UUID id,
    String field,
    PersonRef author,
    String words,
    List<PersonRef> mentions,
    Instant writtenAt,
    @Nullable Instant resolvedAt,
    @Nullable PersonRef resolvedBy) {

  public boolean isOpen() {
    return resolvedAt == null;
  }
}
