package fr.gouvernail.charter.ui;

import fr.gouvernail.charter.AnswerChange;
import fr.gouvernail.charter.CharterDraft;
import fr.gouvernail.charter.CharterDrafting;
import fr.gouvernail.charter.CharterId;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One person's work at a draft until the page is left: records each answer at once, and remembers
/// the last ones so that they can be taken back. Taking back is an answer too: what somebody else
/// changed meanwhile stays.
final class Sitting {

  private static final int REMEMBERED = 50;
  private static final String ANOTHER_STATE = "charter.rule.state.";

  /// The screen of the sitting.
  interface Desk {

    /// Shows what an answer made of the draft.
    void answered(CharterDraft draft);

    /// Says that nothing can be written any more.
    void closed(RuleViolated why);
  }

  /// What became of an answer.
  sealed interface Outcome {

    record Stored() implements Outcome {}

    /// Somebody else had changed it; the draft has that answer.
    record Clash(CharterDraft draft) implements Outcome {}

    record Refused(RuleViolated why) implements Outcome {}
  }

  private final CharterId id;
  private final CharterDrafting drafting;
  private @Nullable Desk desk;
  private final Deque<AnswerChange> done = new ArrayDeque<>();
  private final Deque<AnswerChange> undone = new ArrayDeque<>();

  Sitting(CharterId id, CharterDrafting drafting) {
    this.id = id;
    this.drafting = drafting;
  }

  CharterId charter() {
    return id;
  }

  /// Goes on at this screen.
  void at(Desk screen) {
    desk = screen;
  }

  /// Records an answer.
  Outcome answer(AnswerChange change) {
    if (change.equals(change.reversed())) {
      return send(change);
    }
    // Remembered first: the screen shows at once what can be taken back now.
    remember(done, change);
    undone.clear();
    var outcome = send(change);
    if (!(outcome instanceof Outcome.Stored)) {
      done.removeFirst();
    }
    return outcome;
  }

  /// Takes the last answer back.
  ///
  /// @return that answer, or nothing where there is none or it was changed meanwhile
  Optional<AnswerChange> undo() {
    return move(done, undone, AnswerChange::reversed);
  }

  /// Gives the answer again that was taken back last.
  Optional<AnswerChange> redo() {
    return move(undone, done, Function.identity());
  }

  boolean canUndo() {
    return !done.isEmpty();
  }

  boolean canRedo() {
    return !undone.isEmpty();
  }

  private Optional<AnswerChange> move(
      Deque<AnswerChange> from,
      Deque<AnswerChange> to,
      Function<AnswerChange, AnswerChange> direction) {
    var change = from.pollFirst();
    if (change == null) {
      return Optional.empty();
    }
    remember(to, change);
    if (send(direction.apply(change)) instanceof Outcome.Stored) {
      return Optional.of(change);
    }
    to.removeFirst();
    return Optional.empty();
  }

  private Outcome send(AnswerChange change) {
    try {
      var saved = drafting.answer(id, change);
      if (!saved.stored()) {
        return new Outcome.Clash(saved.draft());
      }
      if (desk != null) {
        desk.answered(saved.draft());
      }
      return new Outcome.Stored();
    } catch (RuleViolated why) {
      if (why.key().startsWith(ANOTHER_STATE) && desk != null) {
        desk.closed(why);
      }
      return new Outcome.Refused(why);
    }
  }

  private static void remember(Deque<AnswerChange> list, AnswerChange change) {
    list.addFirst(change);
    if (list.size() > REMEMBERED) {
      list.removeLast();
    }
  }
}
