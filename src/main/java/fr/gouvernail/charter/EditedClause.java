package fr.gouvernail.charter;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.charter.model.ClauseEdit;
import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;

/// A clause with the company's hand in it.
///
/// @param version which words these are, to hand back with a change; it says nothing else
public record EditedClause(ClauseEdit edit, long version, PersonRef by, Instant at) {

  /// The version of a clause that nobody touched yet.
  public static final long UNTOUCHED = -1;

  /// A new id, for a clause of the company's own.
  public static String newClause() {
    return "own-" + UuidCreator.getTimeOrderedEpoch().toString().replace("-", "");
  }
}
