package fr.gouvernail.usecase.model;

import fr.gouvernail.usecase.model.Refusal.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The one place that says which transitions somebody may make (use-case charter, §3 and §4).
public final class StateMachine {

  private final SheetModel model;
  private final Case of;
  private final Circumstances circumstances;
  private final Actor actor;

  private StateMachine(SheetModel model, Case of, Circumstances circumstances, Actor actor) {
    this.model = model;
    this.of = of;
    this.circumstances = circumstances;
    this.actor = actor;
  }

  /// The transitions that lead on from the states of both tracks, each with what speaks against it
  /// for that person. Reasons and lists that only the act itself has are not asked for.
  public static List<Move> moves(
      SheetModel model, Case of, Circumstances circumstances, Actor actor) {
    var machine = new StateMachine(model, of, circumstances, actor);
    return of.transitions().stream().map(machine::move).toList();
  }

  /// Whether that person may do that, with everything that speaks against it.
  public static Move check(
      SheetModel model, Case of, Circumstances circumstances, Actor actor, Attempt attempt) {
    var move = new StateMachine(model, of, circumstances, actor).move(attempt.transition());
    var refusals = new ArrayList<>(move.refusals());
    refusals.addAll(given(model, attempt));
    return new Move(
        move.transition(), move.to(), move.as(), move.completes(), move.exception(), refusals);
  }

  private Move move(Transition transition) {
    var edition = of.edition(transition);
    if (!of.transitions().contains(transition)) {
      return refused(transition, state(edition));
    }
    if (edition == null) {
      return move(transition, transition.to(), Mover.starting(actor), List.of());
    }
    var known = new Known(model, edition, circumstances);
    return move(
        transition,
        to(transition, edition),
        Mover.of(transition, known, actor),
        Conditions.of(transition, known, of));
  }

  private static State to(Transition transition, Edition edition) {
    var suspension = edition.suspension();
    return transition == Transition.RESUME && suspension != null
        ? suspension.from()
        : transition.to();
  }

  private static Move move(Transition transition, State to, Mover mover, List<Refusal> conditions) {
    var refusals = new ArrayList<Refusal>();
    var refusal = mover.refusal();
    if (refusal != null) {
      refusals.add(refusal);
    }
    refusals.addAll(conditions);
    return new Move(
        transition, to, mover.as(), mover.completes(), mover.exception(), List.copyOf(refusals));
  }

  private static Move refused(Transition transition, Refusal refusal) {
    return new Move(transition, transition.to(), null, true, false, List.of(refusal));
  }

  private Refusal state(@Nullable Edition edition) {
    var shown = edition != null ? edition : of.shown();
    var allowed = of.transitions().stream().map(Enum::name).collect(Collectors.joining(","));
    return new Refusal(
        Code.STATE,
        Map.of("state", shown == null ? "" : shown.state().name(), "allowed", allowed),
        List.of());
  }

  /// What only the act itself has: its reason and the fields that it lists.
  private static List<Refusal> given(SheetModel model, Attempt attempt) {
    var refusals = new ArrayList<Refusal>();
    int least = attempt.transition().leastReason();
    var reason = attempt.reason().strip();
    if (reason.codePointCount(0, reason.length()) < least) {
      refusals.add(Refusal.of(Code.REASON, "least", String.valueOf(least)));
    }
    boolean asks = attempt.transition() == Transition.REQUEST_CHANGES;
    var known = attempt.fields().stream().filter(id -> model.field(id).isPresent()).toList();
    if (asks && known.isEmpty() || known.size() != attempt.fields().size()) {
      refusals.add(Refusal.of(Code.FIELDS));
    }
    return refusals;
  }
}
