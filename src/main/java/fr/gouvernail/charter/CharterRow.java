package fr.gouvernail.charter;

import fr.gouvernail.charter.model.CharterNumber;
import fr.gouvernail.charter.model.FrozenCharter;
import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A version as lists show it.
///
/// @param summary what changes, in the author's words
/// @param effective the day from which it counts; null before its approval
/// @param review the day by which it is to be reviewed; null before its approval
/// @param reason why it was sent back, withdrawn or archived
/// @param hash 64 hex digits; null before its approval
public record CharterRow(
    CharterId id,
    CharterNumber number,
    CharterState state,
    String summary,
    Instant created,
    PersonRef createdBy,
    @Nullable Instant submitted,
    @Nullable Instant approved,
    @Nullable PersonRef approvedBy,
    @Nullable LocalDate effective,
    @Nullable LocalDate review,
    @Nullable Instant inForce,
    @Nullable Instant ended,
    @Nullable String reason,
    @Nullable String hash) {

  /// The columns of the table, for queries.
  CharterRow(
      UUID id,
      int major,
      int minor,
      CharterState state,
      String summary,
      Instant created,
      UUID createdBy,
      @Nullable Instant submitted,
      @Nullable Instant approved,
      @Nullable UUID approvedBy,
      @Nullable LocalDate effective,
      @Nullable LocalDate review,
      @Nullable Instant inForce,
      @Nullable Instant ended,
      @Nullable String reason,
      @Nullable String hash) {
    this(
        new CharterId(id),
        new CharterNumber(major, minor),
        state,
        summary,
        created,
        new PersonRef(createdBy),
        submitted,
        approved,
        approvedBy == null ? null : new PersonRef(approvedBy),
        effective,
        review,
        inForce,
        ended,
        reason,
        hash);
  }

  /// Whether everybody has to sign again.
  public boolean isMajor() {
    return number.minor() == 0;
  }

  /// Twelve hex digits that documents show; empty before the approval.
  public String shortHash() {
    return hash == null ? "" : FrozenCharter.shortHash(hash);
  }
}
