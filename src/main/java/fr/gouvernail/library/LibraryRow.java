package fr.gouvernail.library;

import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One edition of a library that a firm imported.
///
/// @param urn what it is, whatever its edition
/// @param edition version of the library, as its publisher counts
/// @param hash SHA-256 of the content, 64 hex digits
/// @param withdrawn whether audits may begin with it no more, where it is the last one; null if
///   they may
public record LibraryRow(
    UUID id,
    UUID firm,
    String urn,
    int edition,
    LibraryAbout about,
    String hash,
    PersonRef importedBy,
    Instant importedAt,
    @Nullable Withdrawn withdrawn) {

  /// The firm proposes the library no more for new audits.
  public record Withdrawn(PersonRef by, Instant at) {}
}
