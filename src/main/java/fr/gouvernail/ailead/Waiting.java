package fr.gouvernail.ailead;

import java.util.Optional;

/// What of the office waits for somebody.
///
/// @param offer an appointment that waits for the caller's answer
/// @param vacant whether nobody is AI lead today, nor asked to be
public record Waiting(Optional<Mandate> offer, boolean vacant) {}
