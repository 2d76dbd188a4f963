package fr.gouvernail.decision;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/// Days on which a French company works: Monday to Friday, public holidays of metropolitan France
/// left out (Code du travail, L3133-1). Alsace, Moselle and overseas have a few more, which a
/// company there has to allow for.
public final class WorkingDays {

  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final HolidayManager HOLIDAYS =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));

  private WorkingDays() {}

  /// Whether people work on this day.
  public static boolean isOne(LocalDate day) {
    return !WEEKEND.contains(day.getDayOfWeek()) && !HOLIDAYS.isHoliday(day);
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
