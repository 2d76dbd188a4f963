package fr.gouvernail.roadmap;

import java.time.LocalDate;

/// A calendar quarter.
///
/// @param number 1 to 4
public record Quarter(int year, int number) implements Comparable<Quarter> {

  public Quarter {
    if (number < 1 || number > 4 || year < 2000 || year > 2200) {
      throw new IllegalArgumentException("no quarter: " + year + "/" + number);
    }
  }

  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
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
}
