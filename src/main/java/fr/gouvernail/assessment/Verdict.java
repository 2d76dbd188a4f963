package fr.gouvernail.assessment;

import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;

/// What another consultant says of a question that was set aside.
///
/// @param reason why it should not be; empty where it is confirmed
/// @param current whether the answer still reads as it did then; otherwise it counts no more
public record Verdict(Kind kind, String reason, PersonRef by, Instant at, boolean current) {

  public enum Kind {
    CONFIRMED,
    CONTESTED
  }

  /// Confirmed, and unchanged since.
  public boolean confirms() {
    return kind == Kind.CONFIRMED && current;
  }

  /// Contested, and unchanged since.
  public boolean contests() {
    return kind == Kind.CONTESTED && current;
  }
}
