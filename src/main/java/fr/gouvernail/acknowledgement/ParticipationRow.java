package fr.gouvernail.acknowledgement;

import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One person in a campaign, as lists show it.
///
/// @param person null for somebody without an account
/// @param offline null for a member
/// @param department empty while nobody said
/// @param code whether there is one for the shared screen
public record ParticipationRow(
    ParticipationId id,
    @Nullable PersonRef person,
    @Nullable OfflineId offline,
    String name,
    String department,
    Instant askedAt,
    @Nullable Instant leftAt,
    @Nullable Instant acknowledgedAt,
    @Nullable LocalDate remindedOn,
    Code code) {

  /// What became of a code.
  ///
  /// @param until until when it serves; null without one
  /// @param blocked whether it was tried too often
  public record Code(@Nullable Instant until, boolean blocked) {

    /// Whether it can be used at that moment.
    public boolean serves(Instant now) {
      return until != null && !blocked && now.isBefore(until);
    }
  }

  /// The columns of the table, for queries.
  ParticipationRow(
      UUID id,
      @Nullable UUID person,
      @Nullable UUID offline,
      String name,
      @Nullable String department,
      Instant askedAt,
      @Nullable Instant leftAt,
      @Nullable Instant acknowledgedAt,
      @Nullable LocalDate remindedOn,
      @Nullable String codeHash,
      @Nullable Instant codeUntil,
      int codeFailures) {
    this(
        new ParticipationId(id),
        person == null ? null : new PersonRef(person),
        offline == null ? null : new OfflineId(offline),
        name,
        department == null ? "" : department,
        askedAt,
        leftAt,
        acknowledgedAt,
        remindedOn,
        new Code(
            codeHash == null ? null : codeUntil,
            codeHash != null && codeFailures >= Participation.MOST_FAILURES));
  }
}
