package fr.gouvernail.ailead;

import fr.gouvernail.tenancy.PersonRef;
import java.time.LocalDate;
import java.util.UUID;

/// An absence of the AI lead, both days included.
public record Leave(
    UUID id, MandateId mandate, LocalDate first, LocalDate last, PersonRef announcedBy) {

  /// Whether the lead is absent that day.
  public boolean covers(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
