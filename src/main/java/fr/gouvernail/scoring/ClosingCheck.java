package fr.gouvernail.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Says what forbids closing an audit.
public final class ClosingCheck {

  private ClosingCheck() {}

  public enum Reason {
    /// Questions without an answer; ids are questions.
    UNANSWERED_QUESTIONS,
    /// Facts of the profile not known; ids are facts.
    UNKNOWN_FACTS,
    /// Too much set aside without a second consultant's confirmation; ids are dimensions.
    UNCONFIRMED_NOT_APPLICABLE,
    /// Questions that another consultant finds wrongly set aside; ids are questions.
    CONTESTED_NOT_APPLICABLE,
    /// One of the two consultants' names is missing, or both are the same person; no ids.
    MISSING_NAMES
  }

  public record Blocker(Reason reason, List<String> ids) {
    public Blocker {
      ids = List.copyOf(ids);
    }
  }

  /// What the audit's file says beside the answers.
  ///
  /// @param confirmed dimensions whose set-aside questions the second consultant confirmed
  /// @param contested questions whose setting aside another consultant contests
  public record Signatures(
      @Nullable String lead,
      @Nullable String second,
      Set<String> confirmed,
      Set<String> contested) {
    public Signatures {
      confirmed = Set.copyOf(confirmed);
      contested = Set.copyOf(contested);
    }

    /// Where nothing is contested.
    public Signatures(@Nullable String lead, @Nullable String second, Set<String> confirmed) {
      this(lead, second, confirmed, Set.of());
    }
  }

  /// What is left to do before closing, in the order of [Reason]; empty if the audit can be closed.
  public static List<Blocker> blockers(AuditResult result, Signatures signatures) {
    var blockers = new ArrayList<Blocker>();
    block(blockers, Reason.UNANSWERED_QUESTIONS, result.unanswered());
    block(blockers, Reason.UNKNOWN_FACTS, result.unknownFacts());
    block(
        blockers,
        Reason.UNCONFIRMED_NOT_APPLICABLE,
        result.dimensions().stream()
            .filter(d -> d.notApplicableAlarm() && !signatures.confirmed().contains(d.id()))
            .map(AuditResult.DimensionResult::id)
            .toList());
    block(
        blockers,
        Reason.CONTESTED_NOT_APPLICABLE,
        signatures.contested().stream().sorted().toList());
    if (!twoNames(signatures)) {
      blockers.add(new Blocker(Reason.MISSING_NAMES, List.of()));
    }
    return List.copyOf(blockers);
  }

  private static void block(List<Blocker> blockers, Reason reason, List<String> ids) {
    if (!ids.isEmpty()) {
      blockers.add(new Blocker(reason, ids));
    }
  }

  private static boolean twoNames(Signatures signatures) {
    var lead = signatures.lead();
    var second = signatures.second();
    return lead != null
        && second != null
        && !lead.isBlank()
        && !second.isBlank()
        && !lead.strip().equalsIgnoreCase(second.strip());
  }
}
