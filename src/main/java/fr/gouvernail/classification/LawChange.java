package fr.gouvernail.classification;

import fr.gouvernail.aiact.Classification;
import fr.gouvernail.aiact.Question;
import fr.gouvernail.classification.Classified.Subject;
import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a newer pack says otherwise of a use.
///
/// @param before the run that it is about
/// @param after what the newer pack says of the same answers; null while it asks more
/// @param open the first question that it asks besides; null where the answers are complete
/// @param mayAccept whether the caller may record the same answers under the newer pack
public record LawChange(
    UUID id,
    Subject subject,
    ClassificationRow before,
    @Nullable Classification after,
    @Nullable Question open,
    State state,
    @Nullable PersonRef settledBy,
    @Nullable Instant settledAt,
    boolean mayAccept) {

  /// Where it stands.
  public enum State {
    OPEN,
    /// Somebody recorded the same answers under the newer pack.
    ACCEPTED,
    /// Another run, or a still newer pack, took its place.
    SUPERSEDED
  }
}
