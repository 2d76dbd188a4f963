package fr.gouvernail.deadline.ui;

import com.vaadin.flow.router.Location;
import fr.gouvernail.shell.Formats;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;

/// What of the calendar is shown, and how it is grouped. The choice stands in the address.
///
/// @param past whether what is over is shown, in place of what comes
/// @param monthly whether it is grouped by month, in place of by quarter
record Choice(boolean past, boolean monthly) {

  private static final int MONTHS = 3;

  static Choice of(Location location) {
    var asked = location.getQueryParameters();
    return new Choice(
        asked.getSingleParameter("show").filter("past"::equals).isPresent(),
        asked.getSingleParameter("by").filter("month"::equals).isPresent());
  }

  String query() {
    var parts = new ArrayList<String>();
    if (past) {
      parts.add("show=past");
    }
    if (monthly) {
      parts.add("by=month");
    }
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }

  /// The group of a day, as its heading reads.
  String group(LocalDate day, Formats formats) {
    if (monthly) {
      var month = DateTimeFormatter.ofPattern("MMMM uuuu", formats.locale());
      return Formats.capital(YearMonth.from(day).format(month));
    }
    return formats.quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
  }
}
