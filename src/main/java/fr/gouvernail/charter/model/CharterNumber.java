package fr.gouvernail.charter.model;

import java.util.Comparator;
import java.util.regex.Pattern;

/// The number of a version of a company's charter: a major one asks everybody to sign again, a
/// minor one does not.
public record CharterNumber(int major, int minor) implements Comparable<CharterNumber> {

  private static final Pattern FORM = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})");

  /// Reads `1.2`.
  ///
  /// @throws IllegalArgumentException if the text has another form
  public static CharterNumber of(String text) {
    var matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a charter number: " + text);
    }
    return new CharterNumber(
        Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  /// The number after this one.
  public CharterNumber next(boolean isMajor) {
    return isMajor ? new CharterNumber(major + 1, 0) : new CharterNumber(major, minor + 1);
  }

  @Override
  public int compareTo(CharterNumber other) {
    return Comparator.comparingInt(CharterNumber::major)
        .thenComparingInt(CharterNumber::minor)
        .compare(this, other);
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
