package fr.gouvernail.usecase.model;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.usecase.model.Edition.Suspension;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A use case on its two tracks: the approved edition that lives, and the one being prepared, which
/// may stand beside it.
///
/// @param life approved, in pilot, in production, suspended or retired; null before an approval
/// @param work draft, submitted, changes requested or rejected; null while none is being prepared
public record Case(@Nullable Edition life, @Nullable Edition work) {

  /// Before the first draft.
  public static final Case NONE = new Case(null, null);

  /// What is not true of the next edition any more.
  private static final Set<String> OF_ONE_LIFE =
      Set.of(
          FieldIds.PILOT_EXTENDED,
          FieldIds.PILOT_DECISION,
          FieldIds.PILOT_DECIDED,
          FieldIds.PLAN,
          FieldIds.RETIRE_DATA,
          FieldIds.RETIRE_ACCOUNTS,
          FieldIds.RETIRE_INFORMATION);

  /// @throws IllegalArgumentException where an edition stands on the track of the other
  public Case {
    if (life != null && !life.state().isOfLife() || work != null && work.state().isOfLife()) {
      throw new IllegalArgumentException("an edition stands on the wrong track");
    }
  }

  /// The edition from which that transition starts; null where there is none.
  public @Nullable Edition edition(Transition transition) {
    return transition.isOfLife() ? life : work;
  }

  /// The edition that lists show: the one that lives, else the one being prepared.
  public @Nullable Edition shown() {
    return life != null ? life : work;
  }

  /// The transitions that start from the states of both tracks; the first one where there are none.
  public List<Transition> transitions() {
    if (life == null && work == null) {
      return List.of(Transition.START);
    }
    return Arrays.stream(Transition.values()).filter(this::starts).toList();
  }

  /// A rejected edition of a use that lives is prepared anew, not copied.
  private boolean starts(Transition transition) {
    if (transition == Transition.COPY && life != null) {
      return false;
    }
    var edition = edition(transition);
    return edition != null && transition.from().contains(edition.state());
  }

  /// The tracks after a transition that was allowed and is complete. What else belongs to it, such
  /// as a correction's list or new values, is not known here.
  ///
  /// @param by who made it, for a suspension
  /// @throws IllegalArgumentException where it does not start from these states, or makes another
  ///   use case
  public Case after(Transition transition, PersonRef by, Instant at) {
    var edition = edition(transition);
    if (edition == null || !starts(transition) || transition == Transition.COPY) {
      throw new IllegalArgumentException(transition + " does not lead on from here");
    }
    return switch (transition) {
      case SUBMIT -> new Case(life, edition.submitted(edition.number(), at));
      case RESUBMIT -> new Case(life, edition.submitted(edition.number() + 1, at));
      case APPROVE -> new Case(edition.in(State.APPROVED), null);
      case WITHDRAW, REQUEST_CHANGES, REJECT -> new Case(life, edition.in(transition.to()));
      case RETURN -> new Case(edition.in(State.APPROVED).afterReturn(), work);
      case SUSPEND ->
          new Case(
              edition.in(State.SUSPENDED).suspended(new Suspension(by, at, edition.state())), work);
      case RESUME -> {
        var from = Objects.requireNonNull(edition.suspension()).from();
        yield new Case(edition.in(from).suspended(null), work);
      }
      case RETIRE -> new Case(edition.in(State.RETIRED), null);
      case REVISE -> new Case(life, edition.next(carriedOver(edition.values())));
      case START_PILOT, GO_LIVE -> new Case(edition.in(transition.to()), work);
      case START, COPY -> throw new IllegalArgumentException(transition + " makes a use case");
    };
  }

  /// The values with which the next edition starts: those of the one that lives, but for what only
  /// its own life decided, such as the end of its pilot.
  public static Values carriedOver(Values living) {
    return living.only(field -> !OF_ONE_LIFE.contains(field));
  }
}
