package fr.gouvernail.usecase.model;

import java.time.LocalDate;
import java.util.Optional;

/// When a pilot takes place.
public final class PilotTime {

  private PilotTime() {}

  /// Its last day, prolonged or not; nothing while the sheet names none.
  public static Optional<LocalDate> lastDay(Values values) {
    return values.date(FieldIds.PILOT_EXTENDED).or(() -> values.date(FieldIds.PILOT_END));
  }
}
