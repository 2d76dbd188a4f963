package fr.gouvernail.decision;

/// One thing to know for a decision, as it was when it was written down.
///
/// @param label key of the bundles
/// @param value words of the person who asked or decided, or of the workspace
public record Fact(String label, String value) {}
