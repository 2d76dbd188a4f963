package fr.gouvernail.scoring;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Proposes a quarter for each action, within what a company of that size can carry.
public final class RoadmapSchedule {

  private RoadmapSchedule() {}

  /// An action to place.
  ///
  /// @param points its load, at least 1
  public record Load(String action, int points) {
    public Load {
      if (points < 1) {
        throw new IllegalArgumentException("an action weighs at least one point");
      }
    }
  }

  /// Points that a company carries in one quarter.
  public static int capacity(int headcount) {
    return headcount < 20 ? 6 : headcount < 50 ? 9 : headcount < 100 ? 14 : 18;
  }

  /// Puts each action, in the order given, in the first quarter with room; an action larger than
  /// the capacity takes a whole empty quarter.
  ///
  /// @return action → quarter from 1, in the order given
  public static Map<String, Integer> plan(List<Load> loads, int capacity) {
    return plan(loads, capacity, Map.of());
  }

  /// The same beside what is already planned.
  ///
  /// @param taken quarter from 1 → points already taken
  public static Map<String, Integer> plan(
      List<Load> loads, int capacity, Map<Integer, Integer> taken) {
    if (capacity < 1) {
      throw new IllegalArgumentException("a company carries at least one point a quarter");
    }
    var used = new HashMap<>(taken);
    var quarters = new LinkedHashMap<String, Integer>();
    for (var load : loads) {
      var quarter = 1;
      while (!fits(load.points(), used.getOrDefault(quarter, 0), capacity)) {
        quarter++;
      }
      used.merge(quarter, load.points(), Integer::sum);
      quarters.put(load.action(), quarter);
    }
    return Collections.unmodifiableMap(quarters);
  }

  private static boolean fits(int points, int used, int capacity) {
    return used + points <= capacity || (points > capacity && used == 0);
  }
}
