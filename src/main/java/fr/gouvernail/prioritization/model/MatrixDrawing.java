package fr.gouvernail.prioritization.model;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.prioritization.model.Labels.Anchor;
import fr.gouvernail.prioritization.model.Labels.Box;
import fr.gouvernail.shell.chart.Palette;
import fr.gouvernail.shell.chart.Svg;
import fr.gouvernail.usecase.model.Axis;
import fr.gouvernail.usecase.model.Matrix;
import fr.gouvernail.usecase.model.Quadrant;
import fr.gouvernail.usecase.model.State;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Draws the matrix as SVG text: the same picture on screen, where its dots can be moved, and on
/// paper.
public final class MatrixDrawing {

  static final int WIDTH = 640;
  static final int HEIGHT = 560;

  /// On a page, in CSS pixels.
  private static final int PAPER_WIDTH = 560;

  private static final int PAPER_HEIGHT = 490;
  static final double LEFT = 46;
  static final double RIGHT = 630;
  static final double TOP = 10;
  static final double BOTTOM = 520;

  /// Of a dot; smaller where there are many.
  private static final double RADIUS = 17;

  private static final double SMALL_RADIUS = 13;
  private static final int MANY = 16;

  /// How far a dot is moved at most so that another one stays in sight.
  private static final double MOST_ASIDE = 14;

  /// What can be moved is told how by the hint of the page.
  private static final String MOVABLE = " data-movable aria-describedby=\"gv-matrix-hint\"";

  private static final Box PLOT = new Box(LEFT, TOP, RIGHT, BOTTOM);

  private final Palette palette;
  private final Words words;
  private final StringBuilder svg = new StringBuilder();

  private MatrixDrawing(Palette palette, Words words) {
    this.palette = palette;
    this.words = words;
  }

  /// What stands in the drawing.
  ///
  /// @param label what the picture says to those who do not see it
  public record Words(String label, Map<Axis, String> axes, Map<Quadrant, String> quadrants) {}

  /// The matrix for the screen: each dot is a group with its id, that scripts can move.
  ///
  /// @param said what a dot says to those who do not see it
  public static String screen(Board board, Words words, Function<Placed, String> said) {
    var drawing = new MatrixDrawing(Palette.SCREEN, words);
    drawing.svg.append(
        "<svg viewBox=\"0 0 %d %d\" role=\"group\" aria-label=\"%s\">"
            .formatted(WIDTH, HEIGHT, Svg.escape(words.label())));
    drawing.plot();
    drawing.spots(board).forEach(spot -> drawing.group(spot, said.apply(spot.useCase())));
    return drawing.svg.append("</svg>").toString();
  }

  /// The matrix for documents.
  public static String paper(Board board, Words words) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\" alt=\"%s\">"
            .formatted(WIDTH, HEIGHT, PAPER_WIDTH, PAPER_HEIGHT, Svg.escape(words.label()))
        + content(board, words)
        + "</svg>";
  }

  /// What [#paper] holds, for a larger drawing.
  static String content(Board board, Words words) {
    var drawing = new MatrixDrawing(Palette.PAPER, words);
    drawing.plot();
    drawing.spots(board).forEach(drawing::flat);
    return drawing.svg.toString();
  }

  /// A dot without number, for a legend.
  public static String stateKey(State state, Palette palette) {
    var drawing = new MatrixDrawing(palette, new Words("", Map.of(), Map.of()));
    drawing.disc(state, 8, 8, 6.5);
    return "<svg width=\"16\" height=\"16\" viewBox=\"0 0 16 16\">" + drawing.svg + "</svg>";
  }

  /// The mark of a class, for a legend.
  public static String riskKey(@Nullable AiActClass risk, Palette palette) {
    return "<svg width=\"18\" height=\"18\" viewBox=\"-9 -9 18 18\">"
        + RiskMark.draw(risk, 0, 0, palette)
        + "</svg>";
  }

  /// Where a use stands and its label.
  private record Spot(
      Placed useCase, double x, double y, double radius, Labels.@Nullable Place label) {}

  private List<Spot> spots(Board board) {
    var placed = board.placed();
    double radius = placed.size() > MANY ? SMALL_RADIUS : RADIUS;
    var at = new ArrayList<double[]>();
    placed.forEach(
        p -> at.add(new double[] {x(p.feasibility().orElseThrow()), y(p.impact().orElseThrow())}));
    Asides.spread(at, radius * 1.5, MOST_ASIDE);
    var dots = new ArrayList<Labels.Dot>();
    for (int i = 0; i < placed.size(); i++) {
      dots.add(new Labels.Dot(at.get(i)[0], at.get(i)[1], placed.get(i).shortTitle()));
    }
    var middle = Matrix.THRESHOLD;
    var places =
        Labels.place(dots, radius + 2, PLOT, captions(), new double[] {x(middle), y(middle)});
    var spots = new ArrayList<Spot>();
    for (int i = 0; i < placed.size(); i++) {
      var dot = dots.get(i);
      spots.add(new Spot(placed.get(i), dot.x(), dot.y(), radius, places.get(dot)));
    }
    return spots;
  }

  private void plot() {
    double middleX = x(Matrix.THRESHOLD);
    double middleY = y(Matrix.THRESHOLD);
    rect(middleX, TOP, RIGHT - middleX, middleY - TOP, palette.accentSoft(), "none");
    rect(LEFT, TOP, RIGHT - LEFT, BOTTOM - TOP, "none", palette.edge());
    line(middleX, TOP, middleX, BOTTOM);
    line(LEFT, middleY, RIGHT, middleY);
    words
        .quadrants()
        .forEach((quadrant, name) ->
            text(
                "quadrant",
                isRight(quadrant) ? RIGHT - 12 : LEFT + 12,
                isTop(quadrant) ? TOP + 24 : BOTTOM - 12,
                isRight(quadrant) ? Anchor.end : Anchor.start,
                14.5,
                600,
                palette.softInk(),
                name));
    for (int value = Matrix.LEAST; value <= Matrix.MOST; value++) {
      var number = Integer.toString(value);
      var at = BigDecimal.valueOf(value);
      text("value", x(at), BOTTOM + 17, Anchor.middle, 12.5, 400, palette.quietInk(), number);
      if (value > Matrix.LEAST) {
        text("value", LEFT - 9, y(at) + 4, Anchor.end, 12.5, 400, palette.quietInk(), number);
      }
    }
    words
        .axes()
        .forEach((axis, name) -> {
          if (axis == Axis.FEASIBILITY) {
            text(
                "axis x",
                (LEFT + RIGHT) / 2,
                HEIGHT - 4,
                Anchor.middle,
                14,
                600,
                palette.ink(),
                name);
          } else {
            svg.append(
                "<text class=\"axis y\" x=\"13\" y=\"%1$s\" transform=\"rotate(-90 13 %1$s)\" text-anchor=\"middle\" font-size=\"14\" font-weight=\"600\" fill=\"%2$s\">%3$s</text>"
                    .formatted(Svg.n((TOP + BOTTOM) / 2), palette.ink(), Svg.escape(name)));
          }
        });
  }

  private List<Box> captions() {
    return words.quadrants().entrySet().stream()
        .map(e -> {
          double width = Labels.width(e.getValue(), 14.5) + 8;
          double left = isRight(e.getKey()) ? RIGHT - 12 - width : LEFT + 8;
          double base = isTop(e.getKey()) ? TOP + 24 : BOTTOM - 12;
          return new Box(left, base - 14, left + width, base + 6);
        })
        .toList();
  }

  private static boolean isRight(Quadrant quadrant) {
    return quadrant == Quadrant.QUICK_WIN || quadrant == Quadrant.SMALL_IMPROVEMENT;
  }

  private static boolean isTop(Quadrant quadrant) {
    return quadrant == Quadrant.QUICK_WIN || quadrant == Quadrant.STRATEGIC;
  }

  private void group(Spot spot, String said) {
    var useCase = spot.useCase();
    svg.append(
        "<g class=\"gv-dot\" data-id=\"%s\" transform=\"translate(%s %s)\" tabindex=\"0\" role=\"link\" aria-label=\"%s\"%s>"
            .formatted(
                useCase.id(),
                Svg.n(spot.x()),
                Svg.n(spot.y()),
                Svg.escape(said),
                useCase.mayScore() ? MOVABLE : ""));
    svg.append("<g>");
    body(spot, 0, 0);
    svg.append("</g>");
    label(spot, -spot.x(), -spot.y());
    svg.append("</g>");
  }

  private void flat(Spot spot) {
    body(spot, spot.x(), spot.y());
    label(spot, 0, 0);
  }

  private void body(Spot spot, double x, double y) {
    var useCase = spot.useCase();
    disc(useCase.state(), x, y, spot.radius());
    var number = Integer.toString(useCase.number());
    double size = spot.radius() == RADIUS && number.length() < 3 ? 14.5 : 12.5;
    text(
        "number",
        x,
        y + size * 0.345,
        Anchor.middle,
        size,
        600,
        useCase.state() == State.IN_PRODUCTION ? palette.onAccent() : palette.ink(),
        number);
    double out = spot.radius() * 0.76;
    svg.append(RiskMark.draw(useCase.riskClass(), x + out, y - out, palette));
  }

  private void label(Spot spot, double aside, double down) {
    var place = spot.label();
    if (place != null) {
      text(
          "label",
          place.x() + aside,
          place.y() + down,
          place.anchor(),
          Labels.SIZE,
          600,
          palette.ink(),
          spot.useCase().shortTitle());
    }
  }

  /// Fill, outline and dashes tell the state.
  private void disc(State state, double x, double y, double radius) {
    var fill =
        switch (state) {
          case IN_PRODUCTION -> palette.accent();
          case IN_PILOT -> palette.accentSoft();
          case APPROVED -> palette.goodSoft();
          case SUSPENDED -> palette.attentionSoft();
          case REJECTED, RETIRED -> palette.well();
          case DRAFT, SUBMITTED, CHANGES_REQUESTED -> palette.surface();
        };
    var stroke =
        switch (state) {
          case IN_PRODUCTION, IN_PILOT, SUBMITTED -> palette.accent();
          case APPROVED -> palette.good();
          case SUSPENDED, CHANGES_REQUESTED -> palette.attention();
          case DRAFT, REJECTED, RETIRED -> palette.quietInk();
        };
    boolean dashed =
        state == State.DRAFT || state == State.CHANGES_REQUESTED || state == State.RETIRED;
    svg.append(
        "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"2\"%s/>"
            .formatted(
                Svg.n(x),
                Svg.n(y),
                Svg.n(radius),
                fill,
                stroke,
                dashed ? " stroke-dasharray=\"4 3\"" : ""));
  }

  private void rect(double x, double y, double width, double height, String fill, String stroke) {
    svg.append(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\" stroke=\"%s\"/>"
            .formatted(Svg.n(x), Svg.n(y), Svg.n(width), Svg.n(height), fill, stroke));
  }

  private void line(double x1, double y1, double x2, double y2) {
    svg.append(
        "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\"/>"
            .formatted(Svg.n(x1), Svg.n(y1), Svg.n(x2), Svg.n(y2), palette.edge()));
  }

  private void text(
      String kind,
      double x,
      double y,
      Anchor anchor,
      double size,
      int weight,
      String fill,
      String text) {
    svg.append(
        "<text class=\"%s\" x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"%s\" font-weight=\"%d\" fill=\"%s\">%s</text>"
            .formatted(
                kind, Svg.n(x), Svg.n(y), anchor, Svg.n(size), weight, fill, Svg.escape(text)));
  }

  /// Left, right, top and bottom of the plot: where 1 and 10 are.
  public static List<Double> plotEdges() {
    return List.of(LEFT, RIGHT, TOP, BOTTOM);
  }

  static double x(BigDecimal feasibility) {
    return LEFT + (feasibility.doubleValue() - 1) / 9 * (RIGHT - LEFT);
  }

  static double y(BigDecimal impact) {
    return BOTTOM - (impact.doubleValue() - 1) / 9 * (BOTTOM - TOP);
  }
}
