package fr.gouvernail.scoring;

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
  public record Signatures(@Nullable String lead, @Nullable String second, Set<String> confirmed) {
    public Signatures {
      confirmed = Set.copyOf(confirmed);
    }
  }

  /// What is left to do before closing, in the order of [Reason]; empty if the audit can be closed.
  public static List<Blocker> blockers(AuditResult result, Signatures signatures) {
    throw new UnsupportedOperationException();
  }
}
