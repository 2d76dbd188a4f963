package fr.gouvernail.roadmap;

import fr.gouvernail.tenancy.NotFound;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// A calendar quarter.
///
/// @param number 1 to 4
public record Quarter(int year, int number) implements Comparable<Quarter> {

  private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-T(\\d)");

  public Quarter {
    if (number < 1 || number > 4 || year < 2000 || year > 2200) {
      throw new IllegalArgumentException("no quarter: " + year + "/" + number);
    }
  }

  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
  }

  /// Reads what [#toString] writes.
  ///
  /// @throws NotFound if the text is no quarter
  public static Quarter of(String text) {
    var parts = WRITTEN.matcher(text);
    if (!parts.matches()) {
      throw new NotFound("quarter of another form");
    }
    try {
      return new Quarter(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    } catch (IllegalArgumentException e) {
      throw new NotFound("quarter out of range");
    }
  }

  static Quarter ofIndex(int index) {
    return new Quarter(Math.floorDiv(index, 4), Math.floorMod(index, 4) + 1);
  }

  /// Counts quarters: that of the next one is one more.
  int index() {
    return year * 4 + number - 1;
  }

  public Quarter plus(int quarters) {
    return ofIndex(index() + quarters);
  }

  public LocalDate firstDay() {
    return LocalDate.of(year, number * 3 - 2, 1);
  }

  public LocalDate lastDay() {
    return firstDay().plusMonths(3).minusDays(1);
  }

  @Override
  public int compareTo(Quarter other) {
    return Integer.compare(index(), other.index());
  }

  /// For addresses, acts and the trail: `2026-T4`.
  @Override
  public String toString() {
    return year + "-T" + number;
  }
}
