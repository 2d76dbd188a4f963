package fr.gouvernail.shell.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.gouvernail.shell.Formats;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// « La barre »: the five levels from 0 to 100, a solid mark for this audit and a dashed one for
/// the last.
public final class MaturityBar extends Div {

  /// Marks nearer than this (in points) would overlap, so the earlier one steps aside.
  private static final double NEAR = 14;

  /// A mark: its label (a year), and its score from 0 to 100.
  public record Mark(String label, BigDecimal score) {}

  /// @param levels the five level names in order
  /// @param level the level reached, 1 to 5: a cap may put it below the zone of the score
  public MaturityBar(List<String> levels, int level, Mark current, @Nullable Mark previous) {
    if (levels.size() != 5) {
      throw new IllegalArgumentException("five levels, not " + levels.size());
    }
    addClassName("gv-bar");
    getElement().setAttribute("role", "img");
    getElement().setAttribute("aria-label", label(levels.get(level - 1), current, previous));
    var zones = new Div();
    zones.addClassName("gv-bar-zones");
    var names = new Div();
    names.addClassName("gv-bar-names");
    for (int i = 0; i < 5; i++) {
      zones.getElement().appendChild(new Element("i"));
      var name = new Element(i == level - 1 ? "b" : "span");
      name.setText(levels.get(i));
      names.getElement().appendChild(name);
    }
    add(zones, names);
    if (previous != null) {
      add(mark(previous, "previous"));
      double distance = current.score().subtract(previous.score()).doubleValue();
      if (Math.abs(distance) < NEAR) {
        getElement().setAttribute("data-near", distance >= 0 ? "left" : "right");
      }
    }
    add(mark(current, "current"));
  }

  private String label(String level, Mark current, @Nullable Mark previous) {
    var formats = Formats.here();
    var now = getTranslation("shell.bar.label", formats.score(current.score()), level);
    return previous == null
        ? now
        : now
            + " "
            + getTranslation(
                "shell.bar.previous", previous.label(), formats.score(previous.score()));
  }

  private static Div mark(Mark mark, String kind) {
    var div = new Div();
    div.addClassName("gv-bar-mark");
    div.getElement().setAttribute("data-kind", kind);
    double at = mark.score().doubleValue();
    div.getStyle().set("left", at + "%");
    if (at < 4 || at > 96) {
      div.getElement().setAttribute("data-edge", at < 4 ? "start" : "end");
    }
    var label = new Span(mark.label());
    label.addClassName("gv-bar-label");
    var value = new Span(Formats.here().score(mark.score()));
    value.addClassName("gv-bar-value");
    div.add(new Span(label, value));
    return div;
  }
}
