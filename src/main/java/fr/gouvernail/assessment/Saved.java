package fr.gouvernail.assessment;

import java.time.Instant;

/// What became of an answer that was sent.
public sealed interface Saved {

  /// It is stored for good, under this revision.
  record Recorded(int revision, Instant at) implements Saved {}

  /// Somebody answered otherwise meanwhile; nothing was changed.
  record Conflict(StoredAnswer stored) implements Saved {}
}
