package fr.gouvernail.prioritization.model;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.shell.chart.Palette;
import fr.gouvernail.shell.chart.Svg;
import org.jspecify.annotations.Nullable;

/// The small mark that tells the class under the AI Act: a barred circle, a triangle, an eye, a
/// question mark while nobody classified it; none for what the law leaves alone.
final class RiskMark {

  private RiskMark() {}

  /// @param x of its middle, as `y`
  static String draw(@Nullable AiActClass risk, double x, double y, Palette palette) {
    return switch (risk) {
      case null ->
          circle(x, y, 7.5, palette.surface(), palette.quietInk())
              + "<text x=\"%s\" y=\"%s\" text-anchor=\"middle\" font-size=\"11\" font-weight=\"600\" fill=\"%s\">?</text>"
                  .formatted(Svg.n(x), Svg.n(y + 3.9), palette.quietInk());
      case PROHIBITED ->
          circle(x, y, 7.5, palette.dangerSoft(), palette.danger())
              + line(x - 5, y - 5, x + 5, y + 5, palette.danger());
      case HIGH_RISK ->
          polygon(
                  palette.attentionSoft(),
                  palette.attention(),
                  x,
                  y - 8.5,
                  x + 9,
                  y + 6.5,
                  x - 9,
                  y + 6.5)
              + line(x, y - 3.5, x, y + 1.2, palette.attention())
              + circle(x, y + 3.8, 0.6, palette.attention(), palette.attention());
      case TRANSPARENCY ->
          polygon(
                  palette.surface(),
                  palette.accent(),
                  x - 9,
                  y,
                  x - 4.5,
                  y - 4.6,
                  x,
                  y - 5.8,
                  x + 4.5,
                  y - 4.6,
                  x + 9,
                  y,
                  x + 4.5,
                  y + 4.6,
                  x,
                  y + 5.8,
                  x - 4.5,
                  y + 4.6)
              + circle(x, y, 2, palette.accent(), palette.accent());
      case MINIMAL, OUT_OF_SCOPE -> "";
    };
  }

  private static String circle(double x, double y, double radius, String fill, String stroke) {
    return "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.5\"/>"
        .formatted(Svg.n(x), Svg.n(y), Svg.n(radius), fill, stroke);
  }

  private static String line(double x1, double y1, double x2, double y2, String stroke) {
    return "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"1.5\" stroke-linecap=\"round\"/>"
        .formatted(Svg.n(x1), Svg.n(y1), Svg.n(x2), Svg.n(y2), stroke);
  }

  private static String polygon(String fill, String stroke, double... points) {
    var list = new StringBuilder();
    for (int i = 0; i < points.length; i += 2) {
      list.append(Svg.n(points[i])).append(',').append(Svg.n(points[i + 1])).append(' ');
    }
    return "<polygon points=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.5\" stroke-linejoin=\"round\"/>"
        .formatted(list.toString().strip(), fill, stroke);
  }
}
