package fr.gouvernail.identity;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a membership gives.
///
/// @param title the person's position, as the company words it
/// @param from first day of access
/// @param until last day of access, or null while it is open
/// @param firm the consulting firm on whose behalf the person comes, or null for the company's own
///   people
public record Grant(
    Set<Role> roles,
    String title,
    LocalDate from,
    @Nullable LocalDate until,
    @Nullable UUID firm) {}
