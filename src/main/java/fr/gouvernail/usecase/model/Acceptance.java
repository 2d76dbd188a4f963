package fr.gouvernail.usecase.model;

import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;

/// What a director took upon himself or herself, in writing, about an edition. It counts with a
/// reason of [#LEAST_REASON] characters, and never from who owns or edits the edition, but for the
/// director of a very small team whom nobody can replace.
///
/// @param residual the greatest residual risk that is accepted; 0 for the other subjects
public record Acceptance(Subject subject, PersonRef by, Instant at, String reason, int residual) {

  public static final int LEAST_REASON = 20;

  /// What is accepted.
  public enum Subject {
    /// V09: a project of the zone « à éviter ».
    AVOID_ZONE,
    /// A later pilot without a quick gain.
    SLOW_PILOT,
    /// A residual risk of 8 or 9.
    RESIDUAL_RISK
  }
}
