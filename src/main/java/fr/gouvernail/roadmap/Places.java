package fr.gouvernail.roadmap;

import java.util.List;
import java.util.OptionalLong;

/// Places within a quarter: numbers with room between them, so that moving one action writes one
/// row and disturbs nobody who is editing another.
final class Places {

  static final long STEP = 1 << 20;

  private Places() {}

  static long after(List<Action> quarter) {
    return quarter.isEmpty() ? STEP : quarter.getLast().place() + STEP;
  }

  /// A place just before the action at that index; nothing if there is no room left.
  static OptionalLong before(List<Action> quarter, int index) {
    long upper = quarter.get(index).place();
    long lower = index == 0 ? upper - 2 * STEP : quarter.get(index - 1).place();
    return upper - lower < 2 ? OptionalLong.empty() : OptionalLong.of(lower + (upper - lower) / 2);
  }
}
