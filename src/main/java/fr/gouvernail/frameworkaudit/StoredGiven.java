package fr.gouvernail.frameworkaudit;

import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;

/// An answer as it is stored.
///
/// @param subject urn of the question, or of the requirement
/// @param stale given to an earlier edition and asked anew: it counts for nothing
public record StoredGiven(
    String subject,
    GivenAnswer given,
    String comment,
    int revision,
    boolean stale,
    String mark,
    PersonRef by,
    Instant at) {}
