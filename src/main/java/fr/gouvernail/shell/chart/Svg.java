package fr.gouvernail.shell.chart;

import java.util.Locale;

/// The few things every drawing needs.
public final class Svg {

  private Svg() {}

  /// A coordinate with one decimal and a point, whatever the language.
  public static String n(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /// A text as the content or an attribute of an element.
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
