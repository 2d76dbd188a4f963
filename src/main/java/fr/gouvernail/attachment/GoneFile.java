package fr.gouvernail.attachment;

import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// What is left of a file that a rule removed.
///
/// @param subject what it was attached to
/// @param sha256 of its content, 64 hex digits: whoever has a copy can show that it is the same
/// @param on the day on which it was removed
public record GoneFile(
    UUID subject, String name, String sha256, LocalDate on, PersonRef by, Instant addedAt) {}
