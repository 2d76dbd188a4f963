package fr.gouvernail.prioritization.model;

import fr.gouvernail.shell.chart.Palette;
import fr.gouvernail.shell.chart.Svg;
import java.util.List;

/// The matrix as a picture that stands alone: its title, what each number is, who made it and when.
public final class MatrixPicture {

  private static final int MARGIN = 24;
  private static final int HEAD = 62;
  private static final int ROW = 21;
  private static final int COLUMN = 320;
  private static final int LONGEST = 44;
  private static final Palette INK = Palette.PAPER;

  private MatrixPicture() {}

  /// A line of the list below the matrix.
  ///
  /// @param values impact, feasibility, state and class in words
  public record Line(int number, String title, String values) {}

  /// @param title the conclusion
  /// @param foot company, date
  /// @param lines one for each dot
  public static String draw(
      Board board, MatrixDrawing.Words words, String title, String foot, List<Line> lines) {
    int rows = (lines.size() + 1) / 2;
    int below = HEAD + MatrixDrawing.HEIGHT + 26;
    int width = MatrixDrawing.WIDTH + 2 * MARGIN;
    int height = below + rows * ROW * 2 + 40;
    var svg = new StringBuilder();
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%d %d %d %d\" role=\"img\" aria-label=\"%s\">"
            .formatted(-MARGIN, -HEAD, width, height, Svg.escape(words.label())));
    svg.append(
        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>"
            .formatted(-MARGIN, -HEAD, width, height, INK.surface()));
    svg.append(
        "<text x=\"0\" y=\"%d\" font-family=\"'Bricolage Grotesque'\" font-size=\"22\" font-weight=\"600\" fill=\"%s\">%s</text>"
            .formatted(34 - HEAD, INK.ink(), Svg.escape(title)));
    svg.append(MatrixDrawing.content(board, words));
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      int x = i < rows ? 0 : COLUMN + 8;
      int y = below - HEAD + (i % rows) * ROW * 2;
      text(svg, x, y, 14, 600, INK.ink(), line.number() + "  " + cut(line.title()));
      text(svg, x + 20, y + 17, 12.5, 400, INK.softInk(), line.values());
    }
    text(svg, 0, height - HEAD - 16, 12.5, 400, INK.quietInk(), foot);
    return svg.append("</svg>").toString();
  }

  private static String cut(String title) {
    return title.length() <= LONGEST ? title : title.substring(0, LONGEST - 1).strip() + "…";
  }

  private static void text(
      StringBuilder svg, double x, double y, double size, int weight, String fill, String words) {
    svg.append(
        "<text x=\"%s\" y=\"%s\" font-size=\"%s\" font-weight=\"%d\" fill=\"%s\">%s</text>"
            .formatted(Svg.n(x), Svg.n(y), Svg.n(size), weight, fill, Svg.escape(words)));
  }

  /// The same in the characters that a viewer has, where it lacks ours.
  public static String standalone(String svg) {
    return svg.replaceFirst(
        "<svg ", "<svg font-family=\"'Source Sans 3', 'Segoe UI', sans-serif\" ");
  }
}
