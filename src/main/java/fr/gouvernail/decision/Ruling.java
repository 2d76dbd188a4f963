package fr.gouvernail.decision;

import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;

/// What was decided, by whom and in which role.
///
/// @param reason why, or the reservations; may be empty for an approval
/// @param alone whether it was taken under the exception of very small teams (use-case charter, §4)
public record Ruling(
    Verdict verdict, String reason, PersonRef by, Role role, Instant at, boolean alone) {}
