package fr.gouvernail.usecase;

import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.util.UUID;

/// A submitted edition in a list.
///
/// @param edition from 1
/// @param hash SHA-256 of the frozen sheet, 64 hex digits
public record EditionRow(
    UseCaseId useCase, int edition, String hash, Instant frozenAt, PersonRef frozenBy) {

  private static final int SHORT = 12;

  /// The columns of the table, for queries.
  public EditionRow(UUID useCase, int edition, String hash, Instant frozenAt, UUID frozenBy) {
    this(new UseCaseId(useCase), edition, hash, frozenAt, new PersonRef(frozenBy));
  }

  /// How documents name it: the first twelve digits.
  public String shortHash() {
    return hash.substring(0, SHORT);
  }
}
