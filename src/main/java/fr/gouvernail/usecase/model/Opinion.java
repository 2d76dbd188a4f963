package fr.gouvernail.usecase.model;

import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;

/// What somebody said, in the name of an office, about an edition.
///
/// @param office in whose name
public record Opinion(PersonRef by, Office office, Instant at, String reason) {

  /// In whose name opinions are given.
  public enum Office {
    DPO,
    IT,
    HR,
    /// Noted for the works council.
    WORKS_COUNCIL,
    CONSULTANT,
    /// Instead of a DPO who owns or edits the sheet.
    DIRECTOR
  }
}
