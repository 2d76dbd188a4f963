package fr.gouvernail.shell.chart;

/// The ladder of five rungs as SVG text, for the PDF.
public final class LadderSvg {

  private static final int[] HEIGHTS = {4, 7, 9, 12, 14};

  private LadderSvg() {}

  /// @param level 1 to 5
  /// @param label the level's name
  public static String draw(int level, Palette palette, String label) {
    var svg =
        new StringBuilder(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 28 14\" role=\"img\" aria-label=\""
                + Svg.escape(label)
                + "\">");
    for (int rung = 0; rung < HEIGHTS.length; rung++) {
      svg.append(
          "<rect x=\"%d\" y=\"%d\" width=\"4\" height=\"%d\" rx=\"1\" fill=\"%s\"/>"
              .formatted(
                  rung * 6,
                  14 - HEIGHTS[rung],
                  HEIGHTS[rung],
                  rung < level ? palette.ink() : palette.line()));
    }
    return svg.append("</svg>").toString();
  }
}
