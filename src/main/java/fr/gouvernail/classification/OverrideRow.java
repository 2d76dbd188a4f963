package fr.gouvernail.classification;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Another class than the computed one, as a lawyer concludes.
///
/// @param reference where the lawyer's writing is to be found
/// @param remark why it was refused, or empty
/// @param hash of the run with it, once a director approved it
public record OverrideRow(
    UUID id,
    UUID run,
    AiActClass risk,
    String reference,
    String reason,
    PersonRef proposedBy,
    Instant proposedAt,
    State state,
    @Nullable PersonRef decidedBy,
    @Nullable Instant decidedAt,
    String remark,
    @Nullable String hash) {

  /// Where it stands.
  public enum State {
    /// A director has to decide.
    PROPOSED,
    /// It counts in place of the computed class.
    APPROVED,
    REFUSED,
    /// Whoever proposed it took it back.
    WITHDRAWN,
    /// A newer run, or another override, took its place.
    LAPSED
  }
}
