package fr.gouvernail.acknowledgement;

import fr.gouvernail.charter.CharterId;
import fr.gouvernail.charter.model.FrozenCharter;
import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A receipt: who acknowledged which text, and when.
///
/// @param number of the version, such as 1.0
/// @param hash of the text, 64 hex digits
/// @param at when it was given; of a paper sheet, when it was noted
/// @param recordedBy who opened the shared screen, or noted the sheet; null for one's own account
/// @param signedOn the day on a paper sheet
public record ReceiptRow(
    UUID id,
    ParticipationId participation,
    String name,
    CharterId charter,
    String number,
    String hash,
    Instant at,
    Way way,
    @Nullable PersonRef recordedBy,
    @Nullable LocalDate signedOn) {

  /// Twelve hex digits that documents show.
  public String shortHash() {
    return FrozenCharter.shortHash(hash);
  }
}
