package fr.gouvernail.frameworkaudit;

import java.time.Instant;

/// What became of an answer that was sent.
public sealed interface SavedGiven {

  /// It is stored for good, under this revision.
  record Recorded(int revision, Instant at) implements SavedGiven {}

  /// Somebody answered otherwise meanwhile; nothing was changed.
  record Conflict(StoredGiven stored) implements SavedGiven {}
}
