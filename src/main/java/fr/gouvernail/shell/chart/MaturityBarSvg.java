package fr.gouvernail.shell.chart;

import fr.gouvernail.shell.Formats;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// « La barre » as SVG text, for the PDF: five levels from 0 to 100, this audit solid, the last one
/// dashed.
public final class MaturityBarSvg {

  private static final double WIDTH = 640;
  private static final double TOP = 54;

  private MaturityBarSvg() {}

  /// @param levels the five level names in order
  /// @param level the level reached, 1 to 5
  /// @param current label (a year) and score of this audit; likewise `previous`
  public static String draw(
      List<String> levels,
      int level,
      Mark current,
      @Nullable Mark previous,
      Palette palette,
      Locale locale,
      String label) {
    var svg =
        new StringBuilder(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 100\" role=\"img\" aria-label=\""
                + Svg.escape(label)
                + "\">");
    for (int i = 0; i < 5; i++) {
      svg.append(
          "<rect x=\"%s\" y=\"%s\" width=\"127\" height=\"18\" fill=\"%s\" stroke=\"%s\" stroke-opacity=\"0.22\"/>"
              .formatted(Svg.n(i * 128), Svg.n(TOP), palette.level(i + 1), palette.ink()));
      boolean here = i == level - 1;
      svg.append(
          "<text x=\"%s\" y=\"92\" text-anchor=\"middle\" font-size=\"13\" font-weight=\"%s\" fill=\"%s\">%s</text>"
              .formatted(
                  Svg.n(i * 128 + 64),
                  here ? "600" : "400",
                  here ? palette.ink() : palette.quietInk(),
                  Svg.escape(levels.get(i))));
    }
    double at = current.score().doubleValue() / 100 * WIDTH;
    if (previous != null) {
      double was = previous.score().doubleValue() / 100 * WIDTH;
      svg.append(mark(was, previous, palette, locale, false, anchor(was, at)));
    }
    return svg.append(mark(at, current, palette, locale, true, anchor(at, at)))
        .append("</svg>")
        .toString();
  }

  /// A mark: its label (a year), and its score from 0 to 100.
  public record Mark(String label, BigDecimal score) {}

  /// A label stays inside the picture, and gives way to a mark that is too near.
  private static String anchor(double x, double other) {
    if (x < 30) {
      return "start";
    }
    if (x > WIDTH - 30) {
      return "end";
    }
    double distance = other - x;
    if (distance == 0 || Math.abs(distance) > 70) {
      return "middle";
    }
    return distance > 0 ? "end" : "start";
  }

  private static String mark(
      double x, Mark mark, Palette palette, Locale locale, boolean solid, String anchor) {
    return "<line x1=\"%1$s\" y1=\"40\" x2=\"%1$s\" y2=\"76\" stroke=\"%2$s\" stroke-width=\"3\"%3$s/>"
            .formatted(
                Svg.n(x),
                solid ? palette.ink() : palette.quietInk(),
                solid ? "" : " stroke-dasharray=\"4 3\"")
        + "<text x=\"%s\" y=\"13\" text-anchor=\"%s\" font-size=\"13\" fill=\"%s\">%s</text>"
            .formatted(Svg.n(x), anchor, palette.softInk(), Svg.escape(mark.label()))
        + "<text x=\"%s\" y=\"35\" text-anchor=\"%s\" font-size=\"%s\" font-family=\"'Bricolage Grotesque'\" fill=\"%s\">%s</text>"
            .formatted(
                Svg.n(x),
                anchor,
                solid ? "22" : "19",
                solid ? palette.ink() : palette.softInk(),
                Formats.of(locale).score(mark.score()));
  }
}
