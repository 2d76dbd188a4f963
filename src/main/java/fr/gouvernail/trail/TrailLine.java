package fr.gouvernail.trail;

import java.time.Instant;
import java.util.UUID;

/// One line of the trail as people read it.
///
/// @param seq its rank in the workspace, from 1, without gaps
/// @param actor the person, or [fr.gouvernail.tenancy.PersonRef#SYSTEM]'s value
/// @param action stable key; its text is `trail.action.<key>`
/// @param details a JSON object of further facts
public record TrailLine(
    long seq, Instant happenedAt, UUID actor, String action, String subject, String details) {}
