package fr.gouvernail.decision;

import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.util.UUID;

/// A line of the register of decisions.
///
/// @param number rank in its year, from 1, without gaps
/// @param reason why, or the reservations under which it was approved; may be empty
/// @param role in which it was decided
/// @param alone whether it fell under the exception of very small teams
/// @param hash SHA-256 of the decision and of what it was taken on
public record DecisionRow(
    UUID id,
    int year,
    int number,
    RequestId request,
    RequestKind kind,
    String title,
    Verdict verdict,
    String reason,
    PersonRef decidedBy,
    Role role,
    Instant decidedAt,
    boolean alone,
    String hash) {

  /// For queries.
  public DecisionRow(
      UUID id,
      int year,
      int number,
      UUID request,
      RequestKind kind,
      String title,
      Verdict verdict,
      String reason,
      UUID decidedBy,
      Role role,
      Instant decidedAt,
      boolean alone,
      String hash) {
    this(
        id,
        year,
        number,
        new RequestId(request),
        kind,
        title,
        verdict,
        reason,
        new PersonRef(decidedBy),
        role,
        decidedAt,
        alone,
        hash);
  }

  /// The fingerprint as far as people compare it.
  public String shortHash() {
    return hash.substring(0, 12);
  }

  /// « 2026-007 ».
  public String reference() {
    return "%d-%03d".formatted(year, number);
  }
}
