package fr.gouvernail.usecase;

import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An opinion, asked for or given.
///
/// @param role in which it was asked or given
/// @param askedBy null where nobody asked
/// @param verdict null while it is awaited
/// @param words needed unless it is favourable; else may be empty
/// @param edition of the sheet that it is about, the next one while that is a draft
public record OpinionRow(
    PersonRef author,
    Role role,
    @Nullable PersonRef askedBy,
    @Nullable Instant askedAt,
    @Nullable OpinionVerdict verdict,
    String words,
    @Nullable Instant givenAt,
    int edition) {

  /// Whether somebody waits for it.
  public boolean isAwaited() {
    return verdict == null || askedAt != null && givenAt != null && givenAt.isBefore(askedAt);
  }
}
