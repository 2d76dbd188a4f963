package fr.gouvernail.charter;

import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An opinion as it is shown.
///
/// @param role as what the person was asked or spoke; null where that was not kept
/// @param given compare with [CharterRow#submitted]: an earlier one is about an earlier text
public record OpinionRow(
    PersonRef author, @Nullable Role role, OpinionVerdict verdict, String words, Instant given) {

  /// The columns of the table, for queries.
  OpinionRow(
      UUID author, @Nullable Role role, OpinionVerdict verdict, String words, Instant given) {
    this(new PersonRef(author), role, verdict, words, given);
  }
}
