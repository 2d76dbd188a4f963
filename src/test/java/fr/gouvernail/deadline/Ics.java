package fr.gouvernail.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads an iCalendar file as RFC 5545 says, and fails on one that breaks its rules.
final class Ics {

  private final Map<String, String> values = new HashMap<>();
  private final List<Ics> events = new ArrayList<>();

  private Ics() {}

  static Ics read(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.UTF_8);
    assertThat(text).endsWith("\r\n").doesNotContainPattern("(?<!\r)\n|\r(?!\n)");
    for (var line : text.split("\r\n")) {
      assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
    }
    var lines = text.replace("\r\n ", "").split("\r\n");
    assertThat(lines[0]).isEqualTo("BEGIN:VCALENDAR");
    assertThat(lines[lines.length - 1]).isEqualTo("END:VCALENDAR");
    var calendar = new Ics();
    var at = calendar;
    for (int i = 1; i < lines.length - 1; i++) {
      if (lines[i].equals("BEGIN:VEVENT")) {
        assertThat(at).isSameAs(calendar);
        at = new Ics();
        calendar.events.add(at);
      } else if (lines[i].equals("END:VEVENT")) {
        assertThat(at.values).containsKeys("UID", "DTSTAMP", "DTSTART", "SUMMARY");
        at = calendar;
      } else {
        at.add(lines[i]);
      }
    }
    assertThat(at).isSameAs(calendar);
    assertThat(calendar.values).containsKeys("VERSION", "PRODID");
    return calendar;
  }

  private void add(String line) {
    var colon = line.indexOf(':');
    assertThat(colon).as(line).isPositive();
    var name = line.substring(0, colon).split(";")[0];
    assertThat(values.put(name, unescaped(line.substring(colon + 1)))).as(line).isNull();
  }

  private static String unescaped(String value) {
    var text = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\') {
        char next = value.charAt(++i);
        text.append(next == 'n' || next == 'N' ? '\n' : next);
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  String value(String name) {
    return values.getOrDefault(name, "");
  }

  List<Ics> events() {
    return events;
  }
}
