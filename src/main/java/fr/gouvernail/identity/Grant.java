package fr.gouvernail.identity;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a membership gives.
///
/// @param title the person's position, as the company words it
/// @param from first day of access
/// @param until last day of access, or null while it is open
/// @param firm the consulting firm on whose behalf the person comes, or null for the company's own
///   people
/// @param opening what the company granted that firm: the access counts within it only; null for
///   the company's own people
public record Grant(
    Set<Role> roles,
    String title,
    LocalDate from,
    @Nullable LocalDate until,
    @Nullable UUID firm,
    @Nullable Opening opening) {

  /// For the company's own people.
  public Grant(Set<Role> roles, String title, LocalDate from, @Nullable LocalDate until) {
    this(roles, title, from, until, null, null);
  }

  /// The last day on which it lets the person in: its own, or that of what the company granted the
  /// firm; null while it is open.
  public @Nullable LocalDate lastDay() {
    return opening == null ? until : opening.lastDay(until);
  }

  /// The first day on which it lets the person in.
  public LocalDate firstDay() {
    return opening != null && opening.from().isAfter(from) ? opening.from() : from;
  }
}
