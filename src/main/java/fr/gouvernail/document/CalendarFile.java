package fr.gouvernail.document;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Writes an iCalendar file (RFC 5545) of whole-day entries.
public final class CalendarFile {

  private static final int LONGEST_LINE = 75;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final StringBuilder text = new StringBuilder();
  private final Instant writtenAt;

  /// @param product what writes it, in one word
  /// @param language BCP 47 tag of the texts
  public CalendarFile(String product, String name, String language, Instant writtenAt) {
    this.writtenAt = writtenAt;
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Gouvernail//" + product + "//" + language.toUpperCase(Locale.ROOT));
    line("CALSCALE:GREGORIAN");
    line("METHOD:PUBLISH");
    line("X-WR-CALNAME:" + escaped(name));
  }

  /// Asks calendar programs that subscribe to look again once a day.
  public CalendarFile daily() {
    line("REFRESH-INTERVAL;VALUE=DURATION:P1D");
    line("X-PUBLISHED-TTL:P1D");
    return this;
  }

  /// Adds an entry that takes no time of the day.
  ///
  /// @param sequence grows with each change of the entry
  public void day(
      String uid,
      long sequence,
      LocalDate day,
      String summary,
      String description,
      String category,
      String link) {
    line("BEGIN:VEVENT");
    line("UID:" + uid);
    line("DTSTAMP:" + STAMP.format(writtenAt));
    line("SEQUENCE:" + sequence);
    line("DTSTART;VALUE=DATE:" + day.format(DateTimeFormatter.BASIC_ISO_DATE));
    line("DTEND;VALUE=DATE:" + day.plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE));
    line("SUMMARY:" + escaped(summary));
    line("DESCRIPTION:" + escaped(description));
    line("CATEGORIES:" + escaped(category));
    line("URL:" + link);
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  /// The whole file.
  public byte[] bytes() {
    return (text + "END:VCALENDAR\r\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String escaped(String value) {
    var safe = new StringBuilder();
    value
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .forEach(c -> {
          switch (c) {
            case '\\', ';', ',' -> safe.append('\\').appendCodePoint(c);
            case '\n' -> safe.append("\\n");
            default -> {
              if (c == '\t' || !Character.isISOControl(c)) {
                safe.appendCodePoint(c);
              }
            }
          }
        });
    return safe.toString();
  }

  /// A content line, folded so that none is longer than 75 octets and no character is cut.
  private void line(String content) {
    int octets = 0;
    for (int i = 0; i < content.length(); ) {
      int c = content.codePointAt(i);
      int size = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LONGEST_LINE) {
        text.append("\r\n ");
        octets = 1;
      }
      text.appendCodePoint(c);
      octets += size;
      i += Character.charCount(c);
    }
    text.append("\r\n");
  }
}
