package fr.gouvernail.decision;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/// Days on which a French company works: Monday to Friday, public holidays of metropolitan France
/// left out (Code du travail, L3133-1). Alsace, Moselle and overseas have a few more, which a
/// company there has to allow for.
public final class WorkingDays {

  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final Set<MonthDay> FIXED =
      Set.of(
          MonthDay.of(1, 1),
          MonthDay.of(5, 1),
          MonthDay.of(5, 8),
          MonthDay.of(7, 14),
          MonthDay.of(8, 15),
          MonthDay.of(11, 1),
          MonthDay.of(11, 11),
          MonthDay.of(12, 25));

  /// Easter Monday, Ascension Day, Whit Monday.
  private static final Set<Long> AFTER_EASTER = Set.of(1L, 39L, 50L);

  private WorkingDays() {}

  /// Whether people work on this day.
  public static boolean isOne(LocalDate day) {
    return !WEEKEND.contains(day.getDayOfWeek())
        && !FIXED.contains(MonthDay.from(day))
        && !AFTER_EASTER.contains(ChronoUnit.DAYS.between(easter(day.getYear()), day));
  }

  /// Easter Sunday of a Gregorian year (Meeus, Astronomical Algorithms, chapter 8).
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = b / 4;
    int e = b % 4;
    int g = (8 * b + 13) / 25;
    int h = (19 * a + b - d - g + 15) % 30;
    int j = c / 4;
    int k = c % 4;
    int m = (a + 11 * h) / 319;
    int r = (2 * e + 2 * j - k - h + m + 32) % 7;
    int n = (h - m + r + 90) / 25;
    int p = (h - m + r + n + 19) % 32;
    return LocalDate.of(year, n, p);
  }

  /// The day on which a delay of so many working days ends; the first day does not count.
  ///
  /// @param days 0 or more
  public static LocalDate after(LocalDate start, int days) {
    var day = start;
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      if (isOne(day)) {
        left--;
      }
    }
    return day;
  }

  /// The working day that came so many before.
  ///
  /// @param days 0 or more; 0 is the day itself
  public static LocalDate before(LocalDate day, int days) {
    var found = day;
    for (int left = days; left > 0; ) {
      found = found.minusDays(1);
      if (isOne(found)) {
        left--;
      }
    }
    return found;
  }

  /// Working days from one day to another, the first left out, the last counted; 0 when the second
  /// is not later.
  public static int between(LocalDate start, LocalDate end) {
    return (int)
        start
            .datesUntil(end.isAfter(start) ? end : start)
            .map(day -> day.plusDays(1))
            .filter(WorkingDays::isOne)
            .count();
  }
}
