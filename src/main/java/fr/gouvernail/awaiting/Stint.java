package fr.gouvernail.awaiting;

import fr.gouvernail.tenancy.PersonRef;
import java.time.LocalDate;

/// Some days on which a person is there for an office.
///
/// @param place 1 for whoever holds it, 2 for whoever stands in: the lowest one present acts
/// @param last last day; [#OPEN] while no end is known
public record Stint(int place, PersonRef person, LocalDate first, LocalDate last) {

  /// The end of what has no end yet.
  public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);
}
