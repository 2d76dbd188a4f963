package fr.gouvernail.shell.chart;

import java.math.BigDecimal;
import java.util.List;

/// Draws how values from 0 to 100 moved between two moments, one line for each: a hollow point
/// before, a full one after, and the difference in figures. The same picture on screen and on
/// paper.
public final class ChangeSvg {

  private static final double WIDTH = 470;
  private static final double ROW = 34;
  private static final double TOP = 26;
  private static final double LEFT = 122;
  private static final double RIGHT = 400;

  private ChangeSvg() {}

  /// One value.
  ///
  /// @param before from 0 to 100
  /// @param after from 0 to 100
  /// @param difference in words, such as « +42,3 »
  public record Change(String label, BigDecimal before, BigDecimal after, String difference) {}

  /// @param label what the picture says to those who do not see it
  public static String draw(List<Change> changes, Palette palette, String label) {
    double height = TOP + ROW * changes.size() + 6;
    var svg =
        new StringBuilder(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">"
                .formatted((int) WIDTH, (int) height, Svg.escape(label)));
    for (int value : new int[] {0, 20, 40, 60, 80, 100}) {
      double x = x(BigDecimal.valueOf(value));
      svg.append(
          "<line x1=\"%1$s\" y1=\"%2$s\" x2=\"%1$s\" y2=\"%3$s\" stroke=\"%4$s\"/>"
              .formatted(Svg.n(x), Svg.n(TOP - 6), Svg.n(height - 4), palette.line()));
      svg.append(text(x, TOP - 11, "middle", "13", palette.softInk(), Integer.toString(value)));
    }
    for (int i = 0; i < changes.size(); i++) {
      svg.append(row(changes.get(i), TOP + ROW * i + ROW / 2, palette));
    }
    return svg.append("</svg>").toString();
  }

  /// The point that stands for one of the two moments in a legend.
  public static String key(boolean after, Palette palette) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"14\" height=\"14\" viewBox=\"0 0 14 14\">"
        + point(7, 7, after, false, palette)
        + "</svg>";
  }

  private static String row(Change change, double y, Palette palette) {
    double from = x(change.before());
    double to = x(change.after());
    boolean down = change.after().compareTo(change.before()) < 0;
    return text(0, y + 5, "start", "15", palette.ink(), change.label())
        + "<line x1=\"%1$s\" y1=\"%3$s\" x2=\"%2$s\" y2=\"%3$s\" stroke=\"%4$s\" stroke-width=\"2.4\"%5$s/>"
            .formatted(
                Svg.n(from),
                Svg.n(to),
                Svg.n(y),
                down ? palette.danger() : palette.accent(),
                down ? " stroke-dasharray=\"5 4\"" : "")
        + point(from, y, false, down, palette)
        + point(to, y, true, down, palette)
        + text(
            WIDTH,
            y + 5,
            "end",
            "15",
            down ? palette.danger() : palette.ink(),
            change.difference());
  }

  private static String point(double x, double y, boolean after, boolean down, Palette palette) {
    var colour = down ? palette.danger() : palette.accent();
    return "<circle cx=\"%s\" cy=\"%s\" r=\"5\" fill=\"%s\" stroke=\"%s\" stroke-width=\"2\"/>"
        .formatted(
            Svg.n(x),
            Svg.n(y),
            after ? colour : palette.surface(),
            after ? colour : palette.quietInk());
  }

  private static String text(
      double x, double y, String anchor, String size, String colour, String words) {
    return "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"%s\" fill=\"%s\">%s</text>"
        .formatted(Svg.n(x), Svg.n(y), anchor, size, colour, Svg.escape(words));
  }

  private static double x(BigDecimal value) {
    return LEFT + (RIGHT - LEFT) * Math.clamp(value.doubleValue() / 100, 0, 1);
  }
}
