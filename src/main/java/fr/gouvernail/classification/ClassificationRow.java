package fr.gouvernail.classification;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.aiact.Answers;
import fr.gouvernail.aiact.Classification;
import fr.gouvernail.aiact.Classification.Duty;
import fr.gouvernail.identity.Role;
import fr.gouvernail.questionnaire.Version;
import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a use was classified as: one run, with what was said about it since.
///
/// @param number rank among the runs about the same use, from 1
/// @param computed what the pack of that time says of the answers
/// @param headcount people of the company on that day
/// @param intact whether it reads as it was recorded
/// @param lift who had the lawyer's points checked, if they were
/// @param overrides all that lawyers concluded otherwise about it, whatever became of it
public record ClassificationRow(
    UUID id,
    UUID subject,
    int number,
    Answers answers,
    Classification computed,
    int headcount,
    PersonRef madeBy,
    Instant madeAt,
    String runHash,
    boolean intact,
    @Nullable Lift lift,
    List<OverrideRow> overrides) {

  private static final int SHOWN = 12;

  /// That somebody had the points checked that a lawyer should see.
  ///
  /// @param role in which it was done
  /// @param reason who checked what, and concluded what
  /// @param alone whether nobody else could have done it than whoever gave the answers
  public record Lift(PersonRef by, Role role, String reason, Instant at, boolean alone) {}

  /// What counts in place of the computed class, if anything.
  public @Nullable OverrideRow approved() {
    return override(OverrideRow.State.APPROVED);
  }

  /// What waits for a director, if anything.
  public @Nullable OverrideRow proposed() {
    return override(OverrideRow.State.PROPOSED);
  }

  private @Nullable OverrideRow override(OverrideRow.State state) {
    for (var override : overrides) {
      if (override.state() == state) {
        return override;
      }
    }
    return null;
  }

  /// The class that counts: a lawyer's where a director approved it, else the computed one.
  public AiActClass risk() {
    var approved = approved();
    return approved == null ? computed.risk() : approved.risk();
  }

  /// What follows from the class that counts.
  public Classification outcome() {
    var approved = approved();
    return approved == null ? computed : computed.as(approved.risk(), headcount);
  }

  /// The law pack that it was made with.
  public Version pack() {
    return computed.pack().version();
  }

  /// What the answers establish.
  public Set<String> flags() {
    return computed.flags();
  }

  /// What the law asks, or what is wise, with its nature, article and date.
  public List<Duty> duties() {
    return outcome().duties();
  }

  /// Whether a lawyer should still see it.
  public boolean isLawyerOpen() {
    return computed.needsLawyer() && lift == null && approved() == null;
  }

  /// The hash of what counts: of the run, or of the run with the lawyer's class.
  public String hash() {
    var approved = approved();
    return approved == null || approved.hash() == null ? runHash : approved.hash();
  }

  /// The fingerprint as far as people compare it.
  public String shortHash() {
    return hash().substring(0, SHOWN);
  }
}
