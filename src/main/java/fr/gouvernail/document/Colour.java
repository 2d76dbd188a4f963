package fr.gouvernail.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A colour of paper or screen.
///
/// @param hex `#rrggbb` in lower case
public record Colour(String hex) {

  // Before the colours below, which it checks.
  private static final Pattern FORM = Pattern.compile("#[0-9a-f]{6}");

  public static final Colour WHITE = new Colour("#ffffff");

  /// The colour of our texts.
  public static final Colour INK = new Colour("#1a2233");

  /// Our own dark colour, for lines and titles.
  public static final Colour ACCENT = new Colour("#27469b");

  /// Our own light one, behind text.
  public static final Colour TINT = new Colour("#e5ebf8");

  /// @throws IllegalArgumentException for anything but `#rrggbb`
  public Colour {
    if (!FORM.matcher(hex).matches()) {
      throw new IllegalArgumentException("no colour: " + hex);
    }
  }

  /// What somebody typed: `#27469B`, `27469b`; empty where it is no colour.
  public static Optional<Colour> read(String typed) {
    var hex = typed.strip().toLowerCase(Locale.ROOT);
    hex = hex.startsWith("#") ? hex : "#" + hex;
    return FORM.matcher(hex).matches() ? Optional.of(new Colour(hex)) : Optional.empty();
  }

  /// How well one is read on the other: 1 to 21.
  ///
  /// Source: WCAG 2.2, contrast ratio and relative luminance.
  public double contrast(Colour other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  /// Without `#`, as word processors write it.
  String digits() {
    return hex.substring(1);
  }

  private double luminance() {
    return 0.2126 * light(1) + 0.7152 * light(3) + 0.0722 * light(5);
  }

  private double light(int at) {
    double part = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
