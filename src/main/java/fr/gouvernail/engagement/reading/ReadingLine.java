package fr.gouvernail.engagement.reading;

import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.util.UUID;

/// One line of the read log, before it is put into words.
///
/// @param firm on whose behalf the person came
/// @param page key of the page's words
/// @param subject id or name of what it was about; empty for none
record ReadingLine(
    UUID id, PersonRef person, String firm, String page, String subject, Instant at) {

  /// The columns of the table, for queries.
  ReadingLine(UUID id, UUID person, String firm, String page, String subject, Instant at) {
    this(id, new PersonRef(person), firm, page, subject, at);
  }
}
