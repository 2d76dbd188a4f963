package fr.gouvernail.usecase;

import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;

/// A signature that waits for a second one.
///
/// @param transition name of the [fr.gouvernail.usecase.model.Transition] that it is for
/// @param words reservations or reasons, may be empty
public record SignatureRow(
    int edition, String transition, PersonRef person, Role role, Instant signedAt, String words) {}
