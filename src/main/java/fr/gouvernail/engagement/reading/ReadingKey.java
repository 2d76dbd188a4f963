package fr.gouvernail.engagement.reading;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// What makes two readings one, within a company.
///
/// @param page key of the page's words
/// @param subject id or name of what it was about; empty for none
/// @param slot the beginning of a quarter of an hour
record ReadingKey(UUID person, String page, String subject, Instant slot) {

  private static final int MINUTES = 15;

  /// The quarter of an hour in which a moment lies.
  static Instant slotOf(Instant at) {
    var minute = at.truncatedTo(ChronoUnit.MINUTES);
    int past = minute.atOffset(ZoneOffset.UTC).get(ChronoField.MINUTE_OF_HOUR) % MINUTES;
    return minute.minus(past, ChronoUnit.MINUTES);
  }
}
