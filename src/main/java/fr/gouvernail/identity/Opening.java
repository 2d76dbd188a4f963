package fr.gouvernail.identity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a company's director granted a consulting firm: on which days its consultants may be there
/// at all. Nobody who comes for a firm gets in without one, or outside of its days.
///
/// @param mission of which grant
/// @param until last day
public record Opening(UUID mission, LocalDate from, LocalDate until) {

  /// Whether the company lets the firm in on that day.
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  /// The last day of an access within it.
  ///
  /// @param wanted null for as long as the company allows
  LocalDate lastDay(@Nullable LocalDate wanted) {
    return wanted == null || wanted.isAfter(until) ? until : wanted;
  }
}
