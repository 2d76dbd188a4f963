package fr.gouvernail.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A secret address of the caller's, without the secret.
///
/// @param name what the caller calls it, to tell it from others
/// @param language of its texts, `fr` or `en`
/// @param fetchedOn the last day on which a calendar program asked; null for never
public record CalendarLinkRow(
    UUID id, String name, String language, Instant createdAt, @Nullable LocalDate fetchedOn) {}
