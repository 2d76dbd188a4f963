package fr.gouvernail.authoring;

import java.time.Instant;
import java.util.UUID;

/// What a list needs of a draft, without its content.
record DraftLine(UUID id, UUID firm, String base, String name, UUID changedBy, Instant changedAt) {}
