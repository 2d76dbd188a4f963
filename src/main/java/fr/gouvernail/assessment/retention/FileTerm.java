package fr.gouvernail.assessment.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When a file goes, and since when people know.
///
/// @param until the last day on which it is kept; null where it has no end
/// @param announced when people were told; null while they were not
record FileTerm(@Nullable LocalDate until, @Nullable LocalDate announced) {

  static final FileTerm NONE = new FileTerm(null, null);

  /// What follows from the day that the rule says. People are told [RetentionRule#NOTICE] days
  /// before; where the rule became shorter, or nobody could tell in time, the file stays so many
  /// days longer.
  ///
  /// @param end what the rule says; null where it has no end
  FileTerm next(@Nullable LocalDate end, LocalDate today) {
    if (end == null) {
      return NONE;
    }
    if (end.minusDays(RetentionRule.NOTICE).isAfter(today)) {
      return new FileTerm(end, null);
    }
    var told = announced == null ? today : announced;
    var earliest = told.plusDays(RetentionRule.NOTICE);
    return new FileTerm(end.isAfter(earliest) ? end : earliest, told);
  }

  /// Whether people are told today.
  boolean isNews(FileTerm before) {
    return announced != null && before.announced == null;
  }

  /// Whether its time is over.
  boolean isOver(LocalDate today) {
    return announced != null && until != null && until.isBefore(today);
  }
}
