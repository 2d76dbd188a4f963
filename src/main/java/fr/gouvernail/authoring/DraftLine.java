package fr.gouvernail.authoring;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a list needs of a draft, without its content.
record DraftLine(
    UUID id,
    UUID firm,
    String name,
    Instant changedAt,
    @Nullable Instant askedAt,
    @Nullable Instant returnedAt) {}
