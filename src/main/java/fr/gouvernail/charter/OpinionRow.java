package fr.gouvernail.charter;

import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.util.UUID;

/// An opinion as it is shown.
///
/// @param given compare with [CharterRow#submitted]: an earlier one is about an earlier text
public record OpinionRow(PersonRef author, OpinionVerdict verdict, String words, Instant given) {

  /// The columns of the table, for queries.
  OpinionRow(UUID author, OpinionVerdict verdict, String words, Instant given) {
    this(new PersonRef(author), verdict, words, given);
  }
}
