package fr.gouvernail.charter;

/// What became of a change.
///
/// @param stored false when somebody else had changed the same thing meanwhile: nothing was stored,
///   and the draft shows what stands there
/// @param draft as it is now
public record Saved(boolean stored, CharterDraft draft) {}
