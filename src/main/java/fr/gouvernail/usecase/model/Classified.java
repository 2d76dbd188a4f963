package fr.gouvernail.usecase.model;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.aiact.Obligation.Nature;
import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The latest class of a use under the AI Act, as far as rules ask for it.
///
/// @param risk what the law pack made of the answers
/// @param by who answered
/// @param flags of the law pack, such as `decision_automatisee`
/// @param duties what follows
/// @param liftedBy who said that what a lawyer had to check is settled; null while nobody did
/// @param override what a lawyer said instead, once a director agreed; null without
public record Classified(
    AiActClass risk,
    Instant at,
    PersonRef by,
    Set<String> flags,
    List<Duty> duties,
    @Nullable PersonRef liftedBy,
    @Nullable Override override) {

  private static final String LAWYER = "a_verifier_juriste";

  /// @param id such as `OB-TRA-01`
  public record Duty(String id, Nature nature) {}

  /// A director's agreement to another class than the computed one.
  public record Override(AiActClass risk, PersonRef director) {}

  /// Whether a lawyer still has to check it.
  public boolean isLawyerOpen() {
    return flags.contains(LAWYER) && liftedBy == null;
  }

  Optional<Override> agreed() {
    return Optional.ofNullable(override);
  }
}
