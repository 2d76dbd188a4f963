package fr.gouvernail.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTests {

  @ParameterizedTest
  @CsvSource({
    "2026-11-25, 5, 2026-12-02", // over a weekend
    "2026-12-24, 1, 2026-12-28", // Christmas, then a weekend
    "2026-04-03, 1, 2026-04-07", // Easter Monday
    "2026-05-13, 1, 2026-05-15", // Ascension Day, a Thursday
    "2027-05-14, 1, 2027-05-18", // Whit Monday
    "2026-07-13, 1, 2026-07-15", // 14 July
    "2026-11-25, 0, 2026-11-25",
  })
  void endsADelayOnTheRightDay(LocalDate start, int days, LocalDate end) {
    assertThat(WorkingDays.after(start, days)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-25, 2026-12-02, 5",
    "2026-11-25, 2026-11-25, 0",
    "2026-12-02, 2026-11-25, 0"
  })
  void countsTheDaysOfAWait(LocalDate start, LocalDate end, int days) {
    assertThat(WorkingDays.between(start, end)).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({
    "1954-04-18",
    "1981-04-19",
    "2000-04-23",
    "2024-03-31",
    "2025-04-20",
    "2026-04-05",
    "2027-03-28",
    "2038-04-25",
    "2049-04-18",
    "2076-04-19",
    "2285-03-22"
  })
  void findsEaster(LocalDate day) {
    assertThat(WorkingDays.easter(day.getYear())).isEqualTo(day);
  }

  @Property
  void countsWhatItAdded(
      @ForAll @IntRange(max = 3000) int offset, @ForAll @IntRange(max = 60) int days) {
    var start = LocalDate.of(2024, 1, 1).plusDays(offset);
    var end = WorkingDays.after(start, days);
    assertThat(WorkingDays.between(start, end)).isEqualTo(days);
    assertThat(end.getDayOfWeek() == DayOfWeek.SUNDAY && days > 0).isFalse();
  }
}
