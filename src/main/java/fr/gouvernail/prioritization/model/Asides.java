package fr.gouvernail.prioritization.model;

import java.util.List;

/// Moves dots apart that would hide each other, a little and always the same way.
final class Asides {

  private static final int ROUNDS = 12;

  /// Between two directions, in radians: no small number of them falls on one line.
  private static final double ASLANT = 2.4;

  private Asides() {}

  /// @param dots their x and y, changed in place
  /// @param apart how far from each other they should be
  /// @param most how far from its place a dot may go
  static void spread(List<double[]> dots, double apart, double most) {
    var home = dots.stream().map(double[]::clone).toList();
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < dots.size(); i++) {
        for (int j = i + 1; j < dots.size(); j++) {
          push(dots.get(i), dots.get(j), apart, i);
        }
      }
      for (int i = 0; i < dots.size(); i++) {
        hold(dots.get(i), home.get(i), most);
      }
    }
  }

  private static void push(double[] one, double[] other, double apart, int turn) {
    double dx = other[0] - one[0];
    double dy = other[1] - one[1];
    double distance = Math.hypot(dx, dy);
    if (distance >= apart) {
      return;
    }
    double half = (apart - distance) / 2;
    // Those in the same place part to the left and to the right first, then aslant.
    double ux = distance < 0.01 ? Math.cos(turn * ASLANT) : dx / distance;
    double uy = distance < 0.01 ? Math.sin(turn * ASLANT) : dy / distance;
    one[0] -= ux * half;
    one[1] -= uy * half;
    other[0] += ux * half;
    other[1] += uy * half;
  }

  private static void hold(double[] dot, double[] home, double most) {
    double dx = dot[0] - home[0];
    double dy = dot[1] - home[1];
    double distance = Math.hypot(dx, dy);
    if (distance > most) {
      dot[0] = home[0] + dx / distance * most;
      dot[1] = home[1] + dy / distance * most;
    }
  }
}
