package fr.gouvernail.prioritization.model;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.usecase.model.Criterion;
import fr.gouvernail.usecase.model.Quadrant;
import fr.gouvernail.usecase.model.State;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A use of AI as the matrix shows it.
///
/// @param number its number in the inventory, by which people name it
/// @param version counts the changes of its scores; who scores says which one he or she saw
/// @param riskClass null while it is not classified
/// @param function where in the company, as an id for addresses, with its label
/// @param owner null while it has none
/// @param ownerName empty without an owner
/// @param reasons one line each by criterion; empty where only many were asked for
/// @param mayScore whether the caller may change its scores now
/// @param evidence the pilot criteria that its charter claims, with the evidence in words
public record Placed(
    UUID id,
    int number,
    long version,
    String title,
    State state,
    @Nullable AiActClass riskClass,
    String function,
    Text functionLabel,
    @Nullable PersonRef owner,
    String ownerName,
    Scores scores,
    Map<Criterion, String> reasons,
    boolean mayScore,
    Map<PilotCriterion, String> evidence) {

  public Placed {
    reasons = Map.copyOf(reasons);
    evidence = Map.copyOf(evidence);
  }

  public Optional<BigDecimal> impact() {
    return scores.impact();
  }

  public Optional<BigDecimal> feasibility() {
    return scores.feasibility();
  }

  public Optional<Quadrant> quadrant() {
    return scores.quadrant();
  }

  public boolean isIn(Quadrant wanted) {
    return quadrant().filter(q -> q == wanted).isPresent();
  }

  /// Whether it may still become a pilot.
  public boolean isBeforePilot() {
    return switch (state) {
      case DRAFT, SUBMITTED, CHANGES_REQUESTED, APPROVED -> true;
      case REJECTED, IN_PILOT, IN_PRODUCTION, SUSPENDED, RETIRED -> false;
    };
  }

  /// Whether it was tried or is: the company’s first pilot is behind it.
  public boolean wasTried() {
    return state.isRunning() || state == State.SUSPENDED;
  }

  /// Whether it is no longer pursued: it counts in no conclusion.
  public boolean isGivenUp() {
    return state == State.REJECTED || state == State.RETIRED;
  }

  /// Its title short enough for a drawing.
  public String shortTitle() {
    return ShortTitle.of(title);
  }

  /// Impact and feasibility together, where both are known: what orders uses of one quadrant.
  BigDecimal worth() {
    return impact().orElse(BigDecimal.ZERO).add(feasibility().orElse(BigDecimal.ZERO));
  }
}
