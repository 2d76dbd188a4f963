package fr.gouvernail.usecase;

import fr.gouvernail.usecase.model.Refusal;
import java.util.List;

/// The state machine refuses a step. Nothing was changed; the sheet's model has the words of each
/// refusal.
public final class MoveRefused extends RuntimeException {

  private final transient List<Refusal> refusals;

  MoveRefused(List<Refusal> refusals) {
    super(refusals.toString());
    this.refusals = List.copyOf(refusals);
  }

  /// Why, at least one.
  public List<Refusal> refusals() {
    return refusals;
  }
}
