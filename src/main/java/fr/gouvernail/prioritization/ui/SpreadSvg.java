package fr.gouvernail.prioritization.ui;

import fr.gouvernail.shell.chart.Palette;
import fr.gouvernail.shell.chart.Svg;
import fr.gouvernail.usecase.model.Matrix;
import java.util.HashMap;
import java.util.List;

/// How far apart votes lie: a line from the lowest to the highest, a dot for each, a stroke at the
/// median.
final class SpreadSvg {

  private static final double WIDTH = 208;
  private static final double HEIGHT = 34;
  private static final double EDGE = 10;
  private static final double MIDDLE = 16;
  private static final double DOT = 4.5;

  private SpreadSvg() {}

  /// @param votes from the lowest to the highest
  /// @param label what it says to those who do not see it
  static String draw(List<Integer> votes, Palette palette, String label) {
    var svg =
        new StringBuilder(
            "<svg viewBox=\"0 0 %s %s\" role=\"img\" aria-label=\"%s\">"
                .formatted(Svg.n(WIDTH), Svg.n(HEIGHT), Svg.escape(label)));
    line(svg, x(Matrix.LEAST), MIDDLE, x(Matrix.MOST), MIDDLE, palette.line(), 2);
    for (int score : new int[] {1, 5, 10}) {
      svg.append(
          "<text x=\"%s\" y=\"%s\" text-anchor=\"middle\" font-size=\"12.5\" fill=\"%s\">%d</text>"
              .formatted(Svg.n(x(score)), Svg.n(HEIGHT - 1), palette.quietInk(), score));
    }
    double low = x(votes.getFirst());
    double high = x(votes.getLast());
    boolean wide = Matrix.isWide(votes);
    line(svg, low, MIDDLE, high, MIDDLE, wide ? palette.attention() : palette.accent(), 4);
    double median = x(Matrix.median(votes).doubleValue());
    line(svg, median, MIDDLE - 14, median, MIDDLE + 8, palette.ink(), 2.5);
    var stacked = new HashMap<Integer, Integer>();
    for (int vote : votes) {
      int before = stacked.merge(vote, 1, Integer::sum) - 1;
      svg.append(
          "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.5\"/>"
              .formatted(
                  Svg.n(x(vote)),
                  Svg.n(MIDDLE - Math.min(before, 3) * 4),
                  Svg.n(DOT),
                  palette.surface(),
                  wide ? palette.attention() : palette.accent()));
    }
    return svg.append("</svg>").toString();
  }

  private static void line(
      StringBuilder svg, double x1, double y1, double x2, double y2, String stroke, double width) {
    svg.append(
        "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\" stroke-linecap=\"round\"/>"
            .formatted(Svg.n(x1), Svg.n(y1), Svg.n(x2), Svg.n(y2), stroke, Svg.n(width)));
  }

  private static double x(double score) {
    return EDGE + (score - Matrix.LEAST) / (Matrix.MOST - Matrix.LEAST) * (WIDTH - 2 * EDGE);
  }
}
