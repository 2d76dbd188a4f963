package fr.gouvernail.charter;

import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.PersonRef;
import org.jspecify.annotations.Nullable;

/// Somebody whose opinion is asked for.
///
/// @param role as what
public record Reviewer(PersonRef person, @Nullable Role role) {}
