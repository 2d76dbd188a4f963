package fr.gouvernail.prioritization.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds places for the labels of dots, so that none covers another label or a dot. Where there is
/// no place a dot goes without: its number leads to the list beside.
final class Labels {

  static final double SIZE = 14.5;

  private static final double GAP = 7;
  private static final double ASCENT = SIZE * 0.76;
  private static final double DESCENT = SIZE * 0.24;

  /// How near a label of the middle comes to a line before that counts.
  private static final double NEAR = 2;

  private Labels() {}

  /// Where a word stands: its anchor point and how it lies about it.
  enum Anchor {
    start,
    middle,
    end
  }

  /// @param x of the anchor, as `y` of the base line
  record Place(double x, double y, Anchor anchor, Box box) {}

  record Box(double left, double top, double right, double bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean holds(Box other) {
      return left <= other.left
          && top <= other.top
          && right >= other.right
          && bottom >= other.bottom;
    }

    static Box around(double x, double y, double radius) {
      return new Box(x - radius, y - radius, x + radius, y + radius);
    }
  }

  /// A dot and its label.
  record Dot(double x, double y, String label) {}

  /// Two dots that read the same are two all the same: they are told apart by identity.
  ///
  /// @param taken what is drawn already, such as the names of the quadrants
  /// @param lines where the plot is divided: x, then y; a label should not cross them
  static Map<Dot, Place> place(
      List<Dot> dots, double radius, Box plot, List<Box> taken, double[] lines) {
    var obstacles = new ArrayList<>(taken);
    dots.forEach(dot -> obstacles.add(Box.around(dot.x(), dot.y(), radius)));
    var choices = new IdentityHashMap<Dot, List<Place>>();
    for (var dot : dots) {
      choices.put(
          dot,
          candidates(dot, radius).stream()
              .filter(p -> plot.holds(p.box()) && obstacles.stream().noneMatch(p.box()::meets))
              .sorted(Comparator.comparingInt(p -> crossings(p.box(), lines)))
              .toList());
    }
    var placed = new IdentityHashMap<Dot, Place>();
    // Who has the least choice chooses first.
    dots.stream()
        .sorted(Comparator.comparingInt(dot -> choices.getOrDefault(dot, List.of()).size()))
        .forEach(dot ->
            free(choices.getOrDefault(dot, List.of()), placed.values())
                .ifPresent(place -> placed.put(dot, place)));
    return placed;
  }

  private static Optional<Place> free(List<Place> choices, Iterable<Place> placed) {
    for (var choice : choices) {
      boolean covered = false;
      for (var other : placed) {
        covered |= choice.box().meets(other.box());
      }
      if (!covered) {
        return Optional.of(choice);
      }
    }
    return Optional.empty();
  }

  private static int crossings(Box box, double[] lines) {
    int crossed = 0;
    if (box.left() < lines[0] - NEAR && box.right() > lines[0] + NEAR) {
      crossed++;
    }
    if (box.top() < lines[1] - NEAR && box.bottom() > lines[1] + NEAR) {
      crossed++;
    }
    return crossed;
  }

  /// In the order in which they are liked: right, left, below, above, and aslant.
  private static List<Place> candidates(Dot dot, double radius) {
    double width = width(dot.label());
    double side = radius + GAP;
    double middle = dot.y() + SIZE * 0.34;
    double above = dot.y() - radius - GAP;
    double below = dot.y() + radius + GAP + ASCENT;
    return List.of(
        place(dot.x() + side, middle, Anchor.start, width),
        place(dot.x() - side, middle, Anchor.end, width),
        place(dot.x(), below, Anchor.middle, width),
        place(dot.x(), above, Anchor.middle, width),
        place(dot.x() - radius, above, Anchor.start, width),
        place(dot.x() + radius, above, Anchor.end, width),
        place(dot.x() - radius, below, Anchor.start, width),
        place(dot.x() + radius, below, Anchor.end, width),
        place(dot.x() + side * 0.8, dot.y() - radius, Anchor.start, width),
        place(dot.x() + side * 0.8, dot.y() + radius + DESCENT, Anchor.start, width),
        place(dot.x() - side * 0.8, dot.y() - radius, Anchor.end, width),
        place(dot.x() - side * 0.8, dot.y() + radius + DESCENT, Anchor.end, width));
  }

  private static Place place(double x, double y, Anchor anchor, double width) {
    double left =
        switch (anchor) {
          case start -> x;
          case middle -> x - width / 2;
          case end -> x - width;
        };
    return new Place(x, y, anchor, new Box(left, y - ASCENT, left + width, y + DESCENT));
  }

  /// How wide a label is drawn, a little on the safe side: the fonts are those of whoever looks.
  static double width(String label) {
    return width(label, SIZE);
  }

  static double width(String label, double size) {
    double em = 0;
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if ("iljtfrI.,:;'’ \u00a0".indexOf(c) >= 0) {
        em += 0.33;
      } else if ("mwMW".indexOf(c) >= 0) {
        em += 0.86;
      } else {
        em += Character.isUpperCase(c) ? 0.63 : 0.54;
      }
    }
    return em * size;
  }
}
