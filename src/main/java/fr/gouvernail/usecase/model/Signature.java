package fr.gouvernail.usecase.model;

import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;

/// One of the two that a transition needs which two people decide together, given and not yet
/// completed by the other one.
public record Signature(Transition transition, PersonRef by, Capacity as, Instant at) {}
