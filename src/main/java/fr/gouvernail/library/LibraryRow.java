package fr.gouvernail.library;

import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.util.UUID;

/// One edition of a library that a firm imported.
///
/// @param urn what it is, whatever its edition
/// @param edition version of the library, as its publisher counts
/// @param hash SHA-256 of the content, 64 hex digits
public record LibraryRow(
    UUID id,
    UUID firm,
    String urn,
    int edition,
    LibraryAbout about,
    String hash,
    PersonRef importedBy,
    Instant importedAt) {}
