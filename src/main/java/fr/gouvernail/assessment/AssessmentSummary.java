package fr.gouvernail.assessment;

import fr.gouvernail.tenancy.PersonRef;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An assessment in one line.
///
/// @param series common to all revisions of the same assessment
/// @param revision from 1
/// @param revisionReason why it was corrected; null for the first revision
/// @param superseded a later closed revision replaces it
/// @param pack id of the pack
/// @param score the published score, 0 to 100 with one decimal; null while open
/// @param level id of the level; null while open
public record AssessmentSummary(
    AssessmentId id,
    UUID series,
    int revision,
    @Nullable String revisionReason,
    boolean superseded,
    LocalDate date,
    String pack,
    boolean open,
    @Nullable Instant closedAt,
    @Nullable BigDecimal score,
    @Nullable String level,
    PersonRef lead,
    @Nullable PersonRef second) {}
