package fr.gouvernail.benchmark;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/// Quarters, named by their first day.
final class Quarter {

  private static final int MONTHS = 3;

  private Quarter() {}

  static LocalDate of(LocalDate day) {
    return day.with(IsoFields.DAY_OF_QUARTER, 1);
  }

  static LocalDate after(LocalDate day) {
    return of(day).plusMonths(MONTHS);
  }
}
