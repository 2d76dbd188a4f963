package fr.gouvernail.authoring;

import fr.gouvernail.authoring.model.Bilingual;
import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A draft in one line.
///
/// @param base of its identifiers
/// @param published the edition that it became; null while it is a draft
/// @param request that somebody asks for its publication; null where nobody did
public record DraftRow(
    UUID id,
    UUID firm,
    String base,
    Bilingual title,
    PersonRef changedBy,
    Instant changedAt,
    @Nullable UUID published,
    @Nullable PublicationRequest request) {}
