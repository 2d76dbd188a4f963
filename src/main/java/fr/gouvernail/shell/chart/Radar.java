package fr.gouvernail.shell.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a radar shows: named axes from 0 to 100, and one polygon per series, in drawing order.
///
/// @param title names the chart and captions its table
/// @param axisTitle heads the table's first column
/// @param axes the short names of the axes, clockwise from the top
public record Radar(String title, String axisTitle, List<String> axes, List<Series> series) {

  /// How a series is drawn: solid and filled, dashed, or dotted.
  public enum Kind {
    CURRENT,
    PREVIOUS,
    TARGET
  }

  /// @param values one per axis, 0 to 100; null where there is none
  public record Series(String name, Kind kind, List<@Nullable BigDecimal> values) {
    public Series {
      values = Collections.unmodifiableList(new ArrayList<>(values));
    }
  }

  public Radar {
    axes = List.copyOf(axes);
    series = List.copyOf(series);
    if (axes.size() < 3) {
      throw new IllegalArgumentException("a radar needs three axes");
    }
    for (var one : series) {
      if (one.values().size() != axes.size()) {
        throw new IllegalArgumentException("series " + one.name() + " does not match the axes");
      }
    }
  }
}
