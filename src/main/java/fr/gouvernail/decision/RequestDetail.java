package fr.gouvernail.decision;

import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A request with everything that a decision is taken on.
///
/// @param source what it comes from, in the module that asked
/// @param messages questions and answers, the oldest first
/// @param refusal key of the reason why the caller may not decide, or null when he or she may
/// @param alone whether the caller would decide under the exception of very small teams
/// @param decision what was decided, once it was
public record RequestDetail(
    RequestRow row,
    List<Fact> facts,
    @Nullable UUID source,
    List<Message> messages,
    @Nullable String refusal,
    boolean alone,
    @Nullable DecisionRow decision) {

  /// A question of whoever decides, or the answer to it.
  public record Message(PersonRef author, Instant at, String text) {}
}
