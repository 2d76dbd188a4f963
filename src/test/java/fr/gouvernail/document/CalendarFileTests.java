package fr.gouvernail.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarFileTests {

  @Test
  void writesCalendarEntriesAsTheStandardSays() {
    var file = new CalendarFile("Roadmap", "Essai", "fr", Instant.parse("2026-11-23T10:42:00Z"));
    file.day(
        "u-1@gouvernail",
        3,
        LocalDate.of(2026, 12, 31),
        "Former ; informer, écouter\\",
        "Première ligne\r\nSeconde ligne " + "é".repeat(80),
        "Feuille de route",
        "https://gouvernail.example/t/essai/roadmap?action=u-1");
    var text = new String(file.bytes(), StandardCharsets.UTF_8);

    assertThat(text).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
    assertThat(text)
        .contains("DTSTAMP:20261123T104200Z\r\n")
        .contains("DTSTART;VALUE=DATE:20261231\r\n")
        .contains("DTEND;VALUE=DATE:20270101\r\n")
        .contains("SEQUENCE:3\r\n")
        .contains("SUMMARY:Former \\; informer\\, écouter\\\\\r\n");
    assertThat(text.replace("\r\n ", ""))
        .contains("DESCRIPTION:Première ligne\\nSeconde ligne " + "é".repeat(80) + "\r\n");
    assertThat(text.split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
  }
}
