package fr.gouvernail.authoring;

import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// That somebody asked for the publication of a draft.
///
/// @param changes how often the draft had changed by then
/// @param answer what was answered instead of publishing it; null while it waits
public record PublicationRequest(PersonRef by, Instant at, int changes, @Nullable Returned answer) {

  /// The draft came back.
  ///
  /// @param word why
  public record Returned(PersonRef by, Instant at, String word) {}

  /// Whether somebody has to publish the draft or to send it back.
  public boolean waits() {
    return answer == null;
  }

  /// Whether it waits, and the draft says just what it did when somebody asked.
  ///
  /// @param now how often the draft has changed by now
  public boolean stands(int now) {
    return waits() && now <= changes;
  }
}
