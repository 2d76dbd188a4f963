package fr.gouvernail.decision;

import java.util.List;

/// A decision with what it was taken on.
///
/// @param snapshot facts, questions, answers and terms, as they were then
/// @param intact whether all of it still gives the fingerprint that was written down
public record TakenDecision(DecisionRow row, List<Fact> snapshot, boolean intact) {}
