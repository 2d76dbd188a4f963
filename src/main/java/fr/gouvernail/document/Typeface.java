package fr.gouvernail.document;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The characters our documents are set in, read once.
enum Typeface {
  TEXT("Source Sans 3", 400, "SourceSans3_400Regular"),
  STRONG("Source Sans 3", 600, "SourceSans3_600SemiBold"),
  TITLE("Bricolage Grotesque", 600, "BricolageGrotesque_600SemiBold");

  private final String family;
  private final int weight;
  private final byte[] bytes;
  private final Font drawn;

  Typeface(String family, int weight, String file) {
    this.family = family;
    this.weight = weight;
    this.bytes = withoutLigatures(resource("/document/fonts/" + file + ".ttf"));
    try {
      this.drawn = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
    } catch (FontFormatException | IOException e) {
      throw new IllegalStateException(file, e);
    }
  }

  /// The face of this family and weight, or the nearest weight the family has.
  static Typeface of(String family, int weight) {
    return Arrays.stream(values())
        .filter(face -> face.family.equals(family))
        .min((a, b) -> Math.abs(a.weight - weight) - Math.abs(b.weight - weight))
        .orElseThrow(() -> new IllegalArgumentException("no characters " + family));
  }

  /// The face that a font of [#onDrawings] shows.
  static Typeface drawnWith(Font font) {
    return Arrays.stream(values())
        .filter(face -> face.drawn.getFontName().equals(font.getFontName()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no characters " + font));
  }

  String family() {
    return family;
  }

  int weight() {
    return weight;
  }

  byte[] bytes() {
    return bytes;
  }

  Font onDrawings(float size) {
    return drawn.deriveFont(size);
  }

  /// Ligatures stand for no character, which accessible documents forbid. Only the name of their
  /// table in the directory of the file is changed, in memory.
  private static byte[] withoutLigatures(byte[] font) {
    int tables = (font[4] & 0xff) << 8 | font[5] & 0xff;
    for (int entry = 12; entry < 12 + 16 * tables; entry += 16) {
      if (new String(font, entry, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
        font[entry] = 'X';
      }
    }
    return font;
  }

  private static byte[] resource(String name) {
    try (var in = Typeface.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
