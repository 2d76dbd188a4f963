package fr.gouvernail.shell.chart;

import fr.gouvernail.shell.Formats;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Draws a radar as SVG text: the same picture on screen and in the PDF.
public final class RadarSvg {

  private static final double CX = 215;
  private static final double CY = 194;
  private static final double RADIUS = 140;
  private static final double LABEL = 154;

  private RadarSvg() {}

  /// @param label what the picture says to those who do not see it
  public static String draw(Radar radar, Palette palette, Locale locale, String label) {
    int n = radar.axes().size();
    var svg = new StringBuilder();
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 430 388\" role=\"img\" aria-label=\""
            + Svg.escape(label)
            + "\">");
    for (int ring : new int[] {25, 50, 75, 100}) {
      svg.append(polygon(n, axis -> ring / 100.0))
          .append("fill=\"none\" stroke=\"" + palette.line() + "\"/>");
    }
    for (int axis = 0; axis < n; axis++) {
      svg.append(
          "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\"/>"
              .formatted(
                  Svg.n(CX),
                  Svg.n(CY),
                  Svg.n(x(axis, n, 1)),
                  Svg.n(y(axis, n, 1)),
                  palette.line()));
    }
    // The current audit last, so that it lies on top.
    radar.series().stream()
        .sorted((a, b) -> b.kind().compareTo(a.kind()))
        .forEach(series -> svg.append(series(series, n, palette)));
    var current =
        radar.series().stream()
            .filter(s -> s.kind() == Radar.Kind.CURRENT)
            .findFirst()
            .orElse(null);
    for (int axis = 0; axis < n; axis++) {
      var value = current == null ? null : current.values().get(axis);
      svg.append(axisLabel(axis, n, radar.axes().get(axis), value, palette, locale));
    }
    return svg.append("</svg>").toString();
  }

  /// The short line that stands for a series in a legend.
  public static String key(Radar.Kind kind, Palette palette) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"22\" height=\"8\" viewBox=\"0 0 22 8\"><line x1=\"0\""
        + " y1=\"4\" x2=\"22\" y2=\"4\" "
        + stroke(kind, palette)
        + "/></svg>";
  }

  private static String series(Radar.Series series, int n, Palette palette) {
    var out = new StringBuilder();
    boolean whole = series.values().stream().noneMatch(v -> v == null);
    if (whole) {
      out.append(polygon(n, axis -> share(series.values().get(axis))));
      out.append(
          series.kind() == Radar.Kind.CURRENT
              ? "fill=\"" + palette.accent() + "\" fill-opacity=\"0.14\" "
              : "fill=\"none\" ");
      out.append("stroke-linejoin=\"round\" ").append(stroke(series.kind(), palette)).append("/>");
    }
    if (series.kind() == Radar.Kind.CURRENT || !whole) {
      for (int axis = 0; axis < n; axis++) {
        if (series.values().get(axis) != null) {
          double share = share(series.values().get(axis));
          out.append(
              "<circle cx=\"%s\" cy=\"%s\" r=\"3.6\" fill=\"%s\"/>"
                  .formatted(
                      Svg.n(x(axis, n, share)),
                      Svg.n(y(axis, n, share)),
                      series.kind() == Radar.Kind.CURRENT ? palette.accent() : palette.quietInk()));
        }
      }
    }
    return out.toString();
  }

  private static String stroke(Radar.Kind kind, Palette palette) {
    return switch (kind) {
      case CURRENT -> "stroke=\"" + palette.accent() + "\" stroke-width=\"2.4\"";
      case PREVIOUS ->
          "stroke=\"" + palette.quietInk() + "\" stroke-width=\"1.6\" stroke-dasharray=\"6 4\"";
      case TARGET ->
          "stroke=\"" + palette.softInk() + "\" stroke-width=\"1.5\" stroke-dasharray=\"2 4\"";
    };
  }

  private static String axisLabel(
      int axis, int n, String name, @Nullable BigDecimal value, Palette palette, Locale locale) {
    double dx = Math.sin(2 * Math.PI * axis / n);
    double dy = -Math.cos(2 * Math.PI * axis / n);
    String anchor = Math.abs(dx) < 0.2 ? "middle" : dx > 0 ? "start" : "end";
    double x = CX + dx * LABEL;
    double first = CY + dy * LABEL + (dy < -0.9 ? -14 : dy > 0.9 ? 16 : dy < -0.2 ? -2 : -1);
    var text =
        "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"16.5\" fill=\"%s\">%s</text>"
            .formatted(Svg.n(x), Svg.n(first), anchor, palette.ink(), Svg.escape(name));
    if (value == null) {
      return text;
    }
    return text
        + "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"16.5\" font-weight=\"600\" fill=\"%s\">%s</text>"
            .formatted(
                Svg.n(x),
                Svg.n(first + 18),
                anchor,
                palette.ink(),
                Formats.of(locale).score(value));
  }

  private interface Share {
    double of(int axis);
  }

  private static String polygon(int n, Share share) {
    return "<polygon points=\""
        + IntStream.range(0, n)
            .mapToObj(a -> Svg.n(x(a, n, share.of(a))) + "," + Svg.n(y(a, n, share.of(a))))
            .collect(Collectors.joining(" "))
        + "\" ";
  }

  private static double share(@Nullable BigDecimal value) {
    return value == null ? 0 : Math.clamp(value.doubleValue() / 100, 0, 1);
  }

  private static double x(int axis, int n, double share) {
    return CX + Math.sin(2 * Math.PI * axis / n) * RADIUS * share;
  }

  private static double y(int axis, int n, double share) {
    return CY - Math.cos(2 * Math.PI * axis / n) * RADIUS * share;
  }
}
