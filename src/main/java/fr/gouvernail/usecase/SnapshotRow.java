package fr.gouvernail.usecase;

import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.util.UUID;

/// A submitted version in a list.
///
/// @param number of the version, from 1
/// @param hash SHA-256 of the frozen sheet, 64 hex digits
public record SnapshotRow(
    UUID id, UseCaseId useCase, int number, String hash, Instant frozenAt, PersonRef frozenBy) {

  private static final int SHORT = 12;

  /// The columns of the table, for queries.
  public SnapshotRow(
      UUID id, UUID useCase, int number, String hash, Instant frozenAt, UUID frozenBy) {
    this(id, new UseCaseId(useCase), number, hash, frozenAt, new PersonRef(frozenBy));
  }

  /// How documents name it: the first twelve digits.
  public String shortHash() {
    return hash.substring(0, SHORT);
  }
}
