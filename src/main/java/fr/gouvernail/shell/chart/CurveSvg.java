package fr.gouvernail.shell.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Draws a curve in time from 0 to 100 % with the line to reach, as SVG text.
public final class CurveSvg {

  private static final double WIDTH = 400;
  private static final double HEIGHT = 236;
  private static final double LEFT = 40;
  private static final double RIGHT = 392;
  private static final double TOP = 34;
  private static final double BOTTOM = 200;

  private static final String DASHES = " stroke-dasharray=\"6 4\"";

  private CurveSvg() {}

  /// What a curve shows.
  ///
  /// @param values from 0 to 100, evenly spaced in time
  /// @param first label of the first value; likewise `last`
  /// @param target from 0 to 100
  /// @param current label of the last value
  public record Curve(
      List<BigDecimal> values, String first, String last, BigDecimal target, String current) {
    public Curve {
      values = List.copyOf(values);
      if (values.isEmpty()) {
        throw new IllegalArgumentException("a curve needs a point");
      }
    }
  }

  /// @param label what the picture says to those who do not see it
  public static String draw(Curve curve, Palette palette, String label) {
    var svg =
        new StringBuilder(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">"
                .formatted((int) WIDTH, (int) HEIGHT, Svg.escape(label)));
    for (int value : new int[] {0, 25, 50, 75, 100}) {
      double y = y(BigDecimal.valueOf(value));
      svg.append(line(y, palette.line(), ""));
      if (value == 0 || value == 50) {
        svg.append(text(LEFT - 8, y + 5, "end", palette.softInk(), Integer.toString(value)));
      }
    }
    double target = y(curve.target());
    svg.append(line(target, palette.softInk(), DASHES));
    svg.append(
        text(
            LEFT - 8,
            target + 5,
            "end",
            palette.ink(),
            curve.target().stripTrailingZeros().toPlainString()));
    svg.append(curve(curve, palette));
    svg.append(text(LEFT, HEIGHT - 10, "start", palette.softInk(), curve.first()));
    if (curve.values().size() > 1) {
      svg.append(text(RIGHT, HEIGHT - 10, "end", palette.softInk(), curve.last()));
    }
    return svg.append("</svg>").toString();
  }

  /// The short line that stands for the line to reach in a legend.
  public static String key(Palette palette) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"22\" height=\"8\" viewBox=\"0 0 22 8\">"
        + "<line x1=\"0\" y1=\"4\" x2=\"22\" y2=\"4\" stroke=\"%s\"%s/></svg>"
            .formatted(palette.softInk(), DASHES);
  }

  private static String curve(Curve curve, Palette palette) {
    int n = curve.values().size();
    var points =
        IntStream.range(0, n)
            .mapToObj(i -> Svg.n(x(i, n)) + "," + Svg.n(y(curve.values().get(i))))
            .collect(Collectors.joining(" "));
    double x = x(n - 1, n);
    double y = y(curve.values().getLast());
    double above = y - 12;
    return "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2.6\" stroke-linejoin=\"round\"/>"
            .formatted(points, palette.accent())
        + "<circle cx=\"%s\" cy=\"%s\" r=\"5\" fill=\"%s\"/>"
            .formatted(Svg.n(x), Svg.n(y), palette.accent())
        + "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"17\" font-weight=\"600\" fill=\"%s\">%s</text>"
            .formatted(
                Svg.n(n == 1 ? x + 12 : x),
                Svg.n(above),
                n == 1 ? "start" : "end",
                palette.ink(),
                Svg.escape(curve.current()));
  }

  private static String line(double y, String colour, String more) {
    return "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\"%s/>"
        .formatted(Svg.n(LEFT), Svg.n(y), Svg.n(RIGHT), Svg.n(y), colour, more);
  }

  private static String text(double x, double y, String anchor, String colour, String words) {
    return "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"15\" fill=\"%s\">%s</text>"
        .formatted(Svg.n(x), Svg.n(y), anchor, colour, Svg.escape(words));
  }

  private static double x(int index, int count) {
    return count == 1 ? LEFT : LEFT + (RIGHT - LEFT) * index / (count - 1);
  }

  private static double y(BigDecimal value) {
    return BOTTOM - (BOTTOM - TOP) * Math.clamp(value.doubleValue(), 0, 100) / 100;
  }
}
