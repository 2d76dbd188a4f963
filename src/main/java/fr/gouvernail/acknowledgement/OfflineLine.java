package fr.gouvernail.acknowledgement;

import org.jspecify.annotations.Nullable;

/// Somebody without an account, as the register shows it.
///
/// @param department empty while nobody said
/// @param part in the campaign under way; null without one
public record OfflineLine(
    OfflineId id, String name, String department, @Nullable ParticipationRow part) {}
