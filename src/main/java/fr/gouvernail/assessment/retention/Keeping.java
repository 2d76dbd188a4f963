package fr.gouvernail.assessment.retention;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// For how long files stay; kept in rows by name.
public enum Keeping {
  /// As long as the assessment itself, which nobody deletes.
  AS_LONG(null),
  SIX_MONTHS(Period.ofMonths(6)),
  ONE_YEAR(Period.ofYears(1)),
  TWO_YEARS(Period.ofYears(2)),
  THREE_YEARS(Period.ofYears(3)),
  SIX_YEARS(Period.ofYears(6)),
  TEN_YEARS(Period.ofYears(10));

  /// What may be chosen for assessments that are closed.
  public static final List<Keeping> AFTER_CLOSING =
      List.of(AS_LONG, ONE_YEAR, THREE_YEARS, SIX_YEARS, TEN_YEARS);

  /// What may be chosen for those that nobody goes on with.
  public static final List<Keeping> UNFINISHED = List.of(AS_LONG, SIX_MONTHS, ONE_YEAR, TWO_YEARS);

  private final @Nullable Period period;

  Keeping(@Nullable Period period) {
    this.period = period;
  }

  /// The last day on which a file is kept, so many months or years after that day; the last of the
  /// month where that month has no such day. Nothing where it has no end.
  public Optional<LocalDate> after(LocalDate day) {
    return Optional.ofNullable(period).map(day::plus);
  }

  public boolean ends() {
    return period != null;
  }
}
