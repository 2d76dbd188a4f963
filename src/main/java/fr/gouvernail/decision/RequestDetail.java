package fr.gouvernail.decision;

import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A request with everything that a decision is taken on.
///
/// @param messages questions and answers, the oldest first
/// @param waitsFor who has to decide
/// @param refusal key of the reason why the caller may not decide, or null when he or she may
/// @param alone whether the caller would decide under the exception of very small teams
/// @param elsewhere where it is decided instead, within the workspace; null for one that is decided
///   here, or is over
/// @param decision what was decided, once it was
/// @param names of everybody who is or was in the workspace
public record RequestDetail(
    RequestRow row,
    List<Fact> facts,
    List<Message> messages,
    List<PersonRef> waitsFor,
    @Nullable String refusal,
    boolean alone,
    @Nullable String elsewhere,
    @Nullable TakenDecision decision,
    Map<PersonRef, String> names) {

  /// A question of whoever decides, or the answer to it.
  public record Message(PersonRef author, Instant at, String text) {}
}
