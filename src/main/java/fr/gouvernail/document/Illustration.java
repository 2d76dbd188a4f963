package fr.gouvernail.document;

import java.util.Base64;

/// A picture of pixels on a document.
///
/// @param png on white, without transparency, which not every archive takes
/// @param width in pixels, as `height`
/// @param alt what it says to those who do not see it
public record Illustration(byte[] png, int width, int height, String alt) {

  /// A size on paper, in millimetres.
  public record Size(double width, double height) {}

  /// As large as it may be within these millimetres.
  public Size within(double width, double height) {
    double scale = Math.min(width / this.width, height / this.height);
    return new Size(this.width * scale, this.height * scale);
  }

  /// Its address within a page.
  public String address() {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
  }
}
