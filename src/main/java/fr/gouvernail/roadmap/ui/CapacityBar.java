package fr.gouvernail.roadmap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// How full a quarter is: one segment per point of capacity, then those beyond it. The words stand
/// beside it.
final class CapacityBar extends Div {

  /// @param taken points that were there before; they look quieter
  /// @param points all points, those taken included
  CapacityBar(int taken, int points, int capacity) {
    addClassName("gv-capacity");
    getElement().setAttribute("aria-hidden", "true");
    int segments = Math.max(capacity, Math.min(points, capacity * 2));
    for (int i = 1; i <= segments; i++) {
      var segment = new Span();
      if (i <= points) {
        segment.addClassName(i > capacity ? "gv-over" : i <= taken ? "gv-taken" : "gv-on");
      }
      add(segment);
    }
  }
}
