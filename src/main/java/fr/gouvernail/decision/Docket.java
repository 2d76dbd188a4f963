package fr.gouvernail.decision;

import fr.gouvernail.tenancy.PersonRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Everything that is still open, the most urgent first.
///
/// @param today where the company is
/// @param names of everybody who is or was in the workspace
public record Docket(LocalDate today, List<Line> lines, Map<PersonRef, String> names) {

  /// @param mine whether the caller may decide on it
  public record Line(RequestRow request, boolean mine) {}

  /// How many wait for the caller.
  public long mine() {
    return lines.stream().filter(Line::mine).count();
  }
}
