package fr.gouvernail.bench;

import java.util.Locale;

/// One line of the table.
///
/// @param name what is measured
/// @param measured the value as it is printed
/// @param goal as it is printed; empty where there is none
/// @param met whether the value is within the goal; true where there is none
/// @param method how it was measured, in one line
record Figure(String name, String measured, String goal, boolean met, String method) {

  static Figure atMost(String name, double value, String unit, double goal, String method) {
    return new Figure(name, text(value) + unit, "≤ " + text(goal) + unit, value <= goal, method);
  }

  static Figure atLeast(String name, double value, String unit, double goal, String method) {
    return new Figure(name, text(value) + unit, "≥ " + text(goal) + unit, value >= goal, method);
  }

  static Figure told(String name, String value, String method) {
    return new Figure(name, value, "", true, method);
  }

  static double median(double[] sorted) {
    return sorted[sorted.length / 2];
  }

  static String text(double value) {
    var exact = Math.abs(value - Math.rint(value)) < 0.005 || Math.abs(value) >= 100;
    return String.format(Locale.ROOT, exact ? "%.0f" : "%.2f", value);
  }
}
