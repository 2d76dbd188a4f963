package fr.gouvernail.usecase.model;

import java.util.List;

/// The one place that says which transitions somebody may make (use-case charter, §3 and §4).
public final class StateMachine {

  private StateMachine() {}

  /// The transitions that lead on from the states of both tracks, each with what speaks against it
  /// for that person. Reasons and lists that only the act itself has are not asked for.
  public static List<Move> moves(
      SheetModel model, Case of, Circumstances circumstances, Actor actor) {
    throw new UnsupportedOperationException();
  }

  /// Whether that person may do that, with everything that speaks against it.
  public static Move check(
      SheetModel model, Case of, Circumstances circumstances, Actor actor, Attempt attempt) {
    throw new UnsupportedOperationException();
  }
}
