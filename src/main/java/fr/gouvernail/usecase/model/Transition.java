package fr.gouvernail.usecase.model;

import static fr.gouvernail.usecase.model.State.APPROVED;
import static fr.gouvernail.usecase.model.State.CHANGES_REQUESTED;
import static fr.gouvernail.usecase.model.State.DRAFT;
import static fr.gouvernail.usecase.model.State.IN_PILOT;
import static fr.gouvernail.usecase.model.State.IN_PRODUCTION;
import static fr.gouvernail.usecase.model.State.REJECTED;
import static fr.gouvernail.usecase.model.State.RETIRED;
import static fr.gouvernail.usecase.model.State.SUBMITTED;
import static fr.gouvernail.usecase.model.State.SUSPENDED;

import java.util.Set;

/// The fifteen transitions (use-case charter, §3), in their order there. There is no other.
public enum Transition {
  START(Set.of(), DRAFT, 0),
  SUBMIT(Set.of(DRAFT), SUBMITTED, 0),
  WITHDRAW(Set.of(SUBMITTED), DRAFT, 0),
  REQUEST_CHANGES(Set.of(SUBMITTED), CHANGES_REQUESTED, 20),
  RESUBMIT(Set.of(CHANGES_REQUESTED), SUBMITTED, 0),
  APPROVE(Set.of(SUBMITTED), APPROVED, 0),
  REJECT(Set.of(SUBMITTED), REJECTED, 40),
  /// Copies a rejected sheet into a new use case; the rejected one stays as it is.
  COPY(Set.of(REJECTED), DRAFT, 0),
  START_PILOT(Set.of(APPROVED), IN_PILOT, 0),
  GO_LIVE(Set.of(IN_PILOT), IN_PRODUCTION, 0),
  /// Back from the pilot, to prolong or correct it.
  RETURN(Set.of(IN_PILOT), APPROVED, 0),
  SUSPEND(Set.of(IN_PILOT, IN_PRODUCTION), SUSPENDED, 20),
  /// Back to the state from which it was suspended, [Edition.Suspension#from].
  RESUME(Set.of(SUSPENDED), IN_PRODUCTION, 0),
  RETIRE(Set.of(APPROVED, IN_PILOT, IN_PRODUCTION, SUSPENDED), RETIRED, 0),
  /// Opens the next edition beside the one in production.
  REVISE(Set.of(IN_PRODUCTION), DRAFT, 0);

  private final Set<State> from;
  private final State to;
  private final int leastReason;

  Transition(Set<State> from, State to, int leastReason) {
    this.from = from;
    this.to = to;
    this.leastReason = leastReason;
  }

  /// From 1 to 15.
  public int number() {
    return ordinal() + 1;
  }

  public Set<State> from() {
    return from;
  }

  public State to() {
    return to;
  }

  /// How many characters its reason needs; 0 where none is needed.
  public int leastReason() {
    return leastReason;
  }

  /// Whether it starts from the edition that lives.
  public boolean isOfLife() {
    return from.stream().anyMatch(State::isOfLife);
  }
}
