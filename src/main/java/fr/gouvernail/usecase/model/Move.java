package fr.gouvernail.usecase.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A transition, and whether somebody may make it now.
///
/// @param to the state that it leads to
/// @param as in which capacity; null where it is refused for want of one
/// @param completes whether it happens at once; otherwise the act is a first [Signature] and a
///   second person's is needed
/// @param exception whether it is only allowed as the exception of very small teams
/// @param refusals empty where it is allowed
public record Move(
    Transition transition,
    State to,
    @Nullable Capacity as,
    boolean completes,
    boolean exception,
    List<Refusal> refusals) {

  public boolean allowed() {
    return refusals.isEmpty();
  }
}
