package fr.gouvernail.usecheck;

import fr.gouvernail.charter.model.Verdict;
import fr.gouvernail.tool.DataLevel;
import java.time.Instant;
import java.util.UUID;

/// A question that somebody asked, and the answer.
///
/// @param charter version that answered
public record AskedRow(
    UUID id,
    Instant askedAt,
    String charter,
    String tool,
    DataLevel level,
    String use,
    Verdict verdict) {}
