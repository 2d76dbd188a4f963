package fr.gouvernail.document;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Arrays;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.w3c.dom.Element;

/// Paints `rect`, `circle`, `line`, `polygon`, `path` of `m`, `M`, `l` and `L`, and `text`, with
/// fill and stroke as attributes; refuses any other element. A text may be turned by `rotate(a x
/// y)`.
final class SvgPainter {

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private static final Set<String> WORDS = Set.of("alt", "aria-label", "role");

  private final Graphics2D graphics;

  SvgPainter(Graphics2D graphics) {
    this.graphics = graphics;
  }

  /// Equal for two drawings that look the same.
  static String essence(Element element) {
    var essence = new StringBuilder(element.getNodeName());
    var attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      var attribute = attributes.item(i);
      if (!WORDS.contains(attribute.getNodeName())) {
        essence.append(' ').append(attribute.getNodeName());
        essence.append('=').append(attribute.getNodeValue());
      }
    }
    essence.append('>');
    for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      essence.append(child instanceof Element e ? essence(e) : child.getNodeValue());
    }
    return essence.append('/').toString();
  }

  void paint(Element svg, double width, double height) {
    var box = numbers(svg.getAttribute("viewBox"));
    double scale = Math.min(width / box[2], height / box[3]);
    var placed =
        new AffineTransform(
            scale,
            0,
            0,
            scale,
            (width - box[2] * scale) / 2 - box[0] * scale,
            (height - box[3] * scale) / 2 - box[1] * scale);
    graphics.transform(placed);
    for (var child = svg.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        paint(
            element,
            name ->
                element.hasAttribute(name) ? element.getAttribute(name) : svg.getAttribute(name));
      }
    }
  }

  private void paint(Element element, UnaryOperator<String> style) {
    if (element.getNodeName().equals("text")) {
      write(element, style);
      return;
    }
    var shape = shape(element, style);
    var fill = style.apply("fill");
    if (!fill.equals("none")) {
      graphics.setColor(colour(fill.isEmpty() ? "#000000" : fill, style.apply("fill-opacity")));
      graphics.fill(shape);
    }
    var stroke = style.apply("stroke");
    if (!stroke.isEmpty() && !stroke.equals("none")) {
      graphics.setColor(colour(stroke, style.apply("stroke-opacity")));
      graphics.setStroke(stroke(style));
      graphics.draw(shape);
    }
  }

  private void write(Element e, UnaryOperator<String> style) {
    var family = style.apply("font-family").replace("'", "");
    var weight = style.apply("font-weight");
    var face =
        Typeface.of(
            family.isEmpty() ? Typeface.TEXT.family() : family,
            weight.isEmpty() ? Typeface.TEXT.weight() : Integer.parseInt(weight));
    var font = face.onDrawings(Float.parseFloat(style.apply("font-size")));
    var text = e.getTextContent();
    double length = font.getStringBounds(text, EXACT).getWidth();
    double before =
        switch (style.apply("text-anchor")) {
          case "middle" -> length / 2;
          case "end" -> length;
          default -> 0;
        };
    graphics.setColor(colour(style.apply("fill"), style.apply("fill-opacity")));
    graphics.setFont(font);
    var upright = graphics.getTransform();
    var turn = numbers(e.getAttribute("transform").replaceAll("rotate\\(|\\)", ""));
    if (turn.length == 3) {
      graphics.rotate(Math.toRadians(turn[0]), turn[1], turn[2]);
    }
    graphics.drawString(text, (float) (number(e, "x") - before), (float) number(e, "y"));
    graphics.setTransform(upright);
  }

  private static Shape shape(Element e, UnaryOperator<String> style) {
    return switch (e.getNodeName()) {
      case "rect" -> {
        double rx = 2 * number(e, "rx");
        double x = number(e, "x");
        double y = number(e, "y");
        double width = number(e, "width");
        double height = number(e, "height");
        yield rx == 0
            ? new Rectangle2D.Double(x, y, width, height)
            : new RoundRectangle2D.Double(x, y, width, height, rx, rx);
      }
      case "circle" -> {
        double r = number(e, "r");
        yield new Ellipse2D.Double(number(e, "cx") - r, number(e, "cy") - r, 2 * r, 2 * r);
      }
      case "line" ->
          new Line2D.Double(number(e, "x1"), number(e, "y1"), number(e, "x2"), number(e, "y2"));
      case "polygon" -> polygon(numbers(e.getAttribute("points")));
      case "path" -> path(e.getAttribute("d"));
      default -> throw new IllegalArgumentException("SVG element " + e.getNodeName());
    };
  }

  private static Shape polygon(double[] points) {
    var path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    path.closePath();
    return path;
  }

  private static Shape path(String d) {
    var path = new Path2D.Double();
    double x = 0;
    double y = 0;
    for (var step : d.split("(?=[a-zA-Z])")) {
      char command = step.charAt(0);
      if ("mMlL".indexOf(command) < 0) {
        throw new IllegalArgumentException("SVG path " + d);
      }
      var points = numbers(step.substring(1));
      for (int i = 0; i < points.length; i += 2) {
        x = points[i] + (Character.isLowerCase(command) ? x : 0);
        y = points[i + 1] + (Character.isLowerCase(command) ? y : 0);
        if (i == 0 && Character.toLowerCase(command) == 'm') {
          path.moveTo(x, y);
        } else {
          path.lineTo(x, y);
        }
      }
    }
    return path;
  }

  private static BasicStroke stroke(UnaryOperator<String> style) {
    var width = style.apply("stroke-width");
    var dashes = numbers(style.apply("stroke-dasharray"));
    var lengths = new float[dashes.length];
    for (int i = 0; i < dashes.length; i++) {
      lengths[i] = (float) dashes[i];
    }
    return new BasicStroke(
        width.isEmpty() ? 1 : Float.parseFloat(width),
        style.apply("stroke-linecap").equals("round")
            ? BasicStroke.CAP_ROUND
            : BasicStroke.CAP_BUTT,
        style.apply("stroke-linejoin").equals("round")
            ? BasicStroke.JOIN_ROUND
            : BasicStroke.JOIN_MITER,
        4,
        lengths.length == 0 ? null : lengths,
        0);
  }

  private static Color colour(String hex, String opacity) {
    var opaque = Color.decode(hex);
    return opacity.isEmpty()
        ? opaque
        : new Color(
            opaque.getRed(),
            opaque.getGreen(),
            opaque.getBlue(),
            Math.round(255 * Float.parseFloat(opacity)));
  }

  private static double number(Element element, String attribute) {
    var value = element.getAttribute(attribute);
    return value.isEmpty() ? 0 : Double.parseDouble(value);
  }

  /// « 16 9-5.5 5.5 » is 16, 9, -5.5, 5.5.
  private static double[] numbers(String list) {
    return Arrays.stream(list.split("[\\s,]+|(?=-)"))
        .filter(number -> !number.isEmpty())
        .mapToDouble(Double::parseDouble)
        .toArray();
  }
}
