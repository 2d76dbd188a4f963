package fr.gouvernail.usecase.model;

import org.jspecify.annotations.Nullable;

/// A use case on its two tracks: the approved edition that lives, and the one being prepared, which
/// may stand beside it.
///
/// @param life approved, in pilot, in production, suspended or retired; null before an approval
/// @param work draft, submitted, changes requested or rejected; null while none is being prepared
public record Case(@Nullable Edition life, @Nullable Edition work) {

  /// Before the first draft.
  public static final Case NONE = new Case(null, null);
}
