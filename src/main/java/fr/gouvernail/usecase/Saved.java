package fr.gouvernail.usecase;

/// What became of a change.
///
/// @param stored false when somebody else had changed the same field meanwhile: nothing was stored,
///   and the dossier shows what stands there
/// @param dossier as it is now
public record Saved(boolean stored, Dossier dossier) {}
