package fr.gouvernail.authoring;

import fr.gouvernail.authoring.model.Draft;

/// What became of words that were sent.
public sealed interface SavedWords {

  /// They stand there, under this revision.
  record Recorded(int revision, Draft draft) implements SavedWords {}

  /// Somebody wrote otherwise meanwhile; nothing was changed.
  record Conflict(Draft draft) implements SavedWords {}
}
