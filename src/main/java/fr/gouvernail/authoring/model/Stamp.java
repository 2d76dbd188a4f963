package fr.gouvernail.authoring.model;

import java.time.Instant;
import java.util.UUID;

/// Who wrote something last.
///
/// @param revision how often it was written, from 1
/// @param mark names the sending that did it
public record Stamp(int revision, String mark, UUID by, Instant at) {

  /// The next one.
  public Stamp next(String sent, UUID person, Instant now) {
    return new Stamp(revision + 1, sent, person, now);
  }
}
