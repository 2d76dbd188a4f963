package fr.gouvernail.report;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A document that was asked for, without its bytes.
///
/// @param size in bytes, 0 until it is done
public record ReportLine(
    UUID id,
    ReportOrder order,
    ReportStep step,
    Instant requestedAt,
    @Nullable Instant finishedAt,
    String fileName,
    int size) {}
