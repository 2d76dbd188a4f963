package fr.gouvernail.usecase;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.usecase.model.Opinion.Office;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An opinion on an edition, asked for or given.
///
/// @param office in whose name
/// @param askedBy null where nobody asked
/// @param verdict null while it is awaited
/// @param words needed unless it is favourable; else may be empty
/// @param number of the edition when it was given; 0 before
public record OpinionRow(
    PersonRef author,
    Office office,
    @Nullable PersonRef askedBy,
    @Nullable Instant askedAt,
    @Nullable OpinionVerdict verdict,
    String words,
    @Nullable Instant givenAt,
    int number) {

  /// Whether somebody waits for it.
  public boolean isAwaited() {
    return askedAt != null && (givenAt == null || givenAt.isBefore(askedAt));
  }
}
