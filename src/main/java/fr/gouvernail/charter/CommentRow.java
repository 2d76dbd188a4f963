package fr.gouvernail.charter;

import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A comment as it is shown.
///
/// @param clause id of the clause; null: on the whole
/// @param resolved when it was settled; null while it is open
public record CommentRow(
    UUID id,
    @Nullable String clause,
    PersonRef author,
    String words,
    Instant written,
    @Nullable Instant resolved,
    @Nullable PersonRef resolvedBy) {

  /// The columns of the table, for queries.
  CommentRow(
      UUID id,
      @Nullable String clause,
      UUID author,
      String words,
      Instant written,
      @Nullable Instant resolved,
      @Nullable UUID resolvedBy) {
    this(
        id,
        clause,
        new PersonRef(author),
        words,
        written,
        resolved,
        resolvedBy == null ? null : new PersonRef(resolvedBy));
  }
}
