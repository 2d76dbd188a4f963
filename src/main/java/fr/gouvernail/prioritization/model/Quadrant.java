package fr.gouvernail.prioritization.model;

import java.math.BigDecimal;

/// Where impact and feasibility put a use, from the one to begin with to the one to leave; the
/// texts are `prioritization.quadrant.<name>`.
public enum Quadrant {
  QUICK_WIN,
  STRATEGIC,
  SMALL_IMPROVEMENT,
  AVOID;

  /// From here on an axis counts as high.
  public static final BigDecimal HIGH = new BigDecimal("5.5");

  /// @param impact rounded to one decimal, as `feasibility`
  public static Quadrant of(BigDecimal impact, BigDecimal feasibility) {
    boolean useful = impact.compareTo(HIGH) >= 0;
    boolean feasible = feasibility.compareTo(HIGH) >= 0;
    if (useful) {
      return feasible ? QUICK_WIN : STRATEGIC;
    }
    return feasible ? SMALL_IMPROVEMENT : AVOID;
  }
}
