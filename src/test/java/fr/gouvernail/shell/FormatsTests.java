package fr.gouvernail.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTests {

  private final Formats french = Formats.of(Locale.FRENCH);
  private final Formats english = Formats.of(Locale.ENGLISH);

  @Test
  void writesDatesWithNoBreakSpaces() {
    var date = LocalDate.of(2026, 10, 15);
    assertThat(french.date(date)).isEqualTo("15\u00a0octobre\u00a02026");
    assertThat(english.date(date)).isEqualTo("15\u00a0October\u00a02026");
  }

  @Test
  void writesTheFirstOfAMonthAsAnOrdinalInFrenchOnly() {
    var date = LocalDate.of(2026, 12, 1);
    assertThat(french.dayAndMonth(date)).isEqualTo("1er\u00a0décembre");
    assertThat(english.dayAndMonth(date)).isEqualTo("1\u00a0December");
  }

  @Test
  void namesTheDayOfTheWeek() {
    var date = LocalDate.of(2026, 11, 23);
    assertThat(french.longDate(date)).isEqualTo("lundi 23\u00a0novembre\u00a02026");
    assertThat(english.longDate(date)).isEqualTo("Monday 23\u00a0November\u00a02026");
  }

  @Test
  void writesTimesAsEachLanguageDoes() {
    var time = LocalTime.of(10, 42);
    assertThat(french.time(time)).isEqualTo("10\u00a0h\u00a042");
    assertThat(english.time(time)).isEqualTo("10:42");
  }

  @Test
  void readsAnInstantInTheZoneOfTheWorkspace() {
    var formats = new Formats(Locale.FRENCH, ZoneId.of("Indian/Reunion"));
    assertThat(formats.time(Instant.parse("2026-11-23T06:42:00Z"))).isEqualTo("10\u00a0h\u00a042");
  }

  @Test
  void writesNumbersWithoutTheNarrowSpaceThatTheFontsLack() {
    assertThat(french.number(11200)).isEqualTo("11\u00a0200");
    assertThat(french.euros(new BigDecimal("1130"))).isEqualTo("1\u00a0130\u00a0€");
    assertThat(english.euros(new BigDecimal("1130"))).isEqualTo("€1,130");
    assertThat(french.percent(new BigDecimal("87.8"), 1)).isEqualTo("87,8\u00a0%");
    assertThat(english.percent(new BigDecimal("87.8"), 1)).isEqualTo("87.8%");
  }

  @Test
  void roundsAScoreHalfUpToOneDecimal() {
    assertThat(french.score(new BigDecimal("62.45"))).isEqualTo("62,5");
    assertThat(english.score(new BigDecimal("62.5"))).isEqualTo("62.5");
    assertThat(french.score(BigDecimal.ZERO)).isEqualTo("0,0");
    assertThat(french.scoreOrDash(null)).isEqualTo("–");
  }

  @Test
  void signsADifferenceUnlessItRoundsToNothing() {
    assertThat(french.difference(new BigDecimal("42.3"))).isEqualTo("+42,3");
    assertThat(french.difference(new BigDecimal("-1.5"))).isEqualTo("−1,5");
    assertThat(french.difference(new BigDecimal("-0.04"))).isEqualTo("0,0");
  }
}
