package fr.gouvernail.assessment.retention;

import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// From when the files of an assessment with all its revisions are counted. Days are those of the
/// company.
///
/// @param lead who leads the last revision
/// @param closedOn the day of the last closing; null while some revision is open
/// @param lastActive the last day on which somebody did something, or the day of the audit where
///   that is later
public record AuditSpan(PersonRef lead, @Nullable LocalDate closedOn, LocalDate lastActive) {

  /// @param closedAt null while it is open
  /// @param activeAt when somebody did something last
  record Revision(
      PersonRef lead,
      LocalDate heldOn,
      Instant createdAt,
      @Nullable Instant closedAt,
      Instant activeAt) {}

  /// @param revisions all of one assessment, at least one
  static AuditSpan of(Collection<Revision> revisions, ZoneId zone) {
    var last = revisions.stream().max(Comparator.comparing(Revision::createdAt)).orElseThrow();
    var open = revisions.stream().anyMatch(revision -> revision.closedAt() == null);
    return new AuditSpan(
        last.lead(),
        open
            ? null
            : revisions.stream()
                .map(revision -> Objects.requireNonNull(revision.closedAt()))
                .max(Comparator.naturalOrder())
                .map(at -> LocalDate.ofInstant(at, zone))
                .orElseThrow(),
        revisions.stream()
            .map(revision ->
                later(revision.heldOn(), LocalDate.ofInstant(revision.activeAt(), zone)))
            .max(Comparator.naturalOrder())
            .orElseThrow());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
