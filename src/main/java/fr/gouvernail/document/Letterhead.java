package fr.gouvernail.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a firm puts on the documents that it answers for. Fonts and layout stay ours.
///
/// @param firm its name
/// @param logo null for none
/// @param accent for lines and titles on white
/// @param tint behind text
/// @param introduction its paragraphs in the language of the document; empty for none
/// @param contact one line; empty for none
public record Letterhead(
    String firm,
    @Nullable Illustration logo,
    Colour accent,
    Colour tint,
    List<String> introduction,
    String contact) {

  /// Room for the logo on the top of a page, in millimetres.
  public static final int LOGO_WIDTH = 52;

  /// See [#LOGO_WIDTH].
  public static final int LOGO_HEIGHT = 12;

  public Letterhead {
    introduction = List.copyOf(introduction);
  }

  /// The size of the logo on the top of a page, as a style.
  public String logoStyle() {
    if (logo == null) {
      return "";
    }
    var size = logo.within(LOGO_WIDTH, LOGO_HEIGHT);
    return "width:%smm;height:%smm".formatted(rounded(size.width()), rounded(size.height()));
  }

  private static String rounded(double millimetres) {
    return Double.toString(Math.round(millimetres * 10) / 10.0);
  }
}
