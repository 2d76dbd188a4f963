package fr.gouvernail.engagement;

import fr.gouvernail.tenancy.RuleViolated;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/// A logo as it is kept: decoded, drawn anew on white, no larger than paper needs. Nothing of the
/// file that was handed in is left but what it looks like.
///
/// @param width in pixels, as `height`
record LogoPicture(byte[] png, int width, int height) {

  /// In bytes.
  static final int LARGEST_FILE = 500 * 1024;

  /// What a firm may hand in. A file of 500 KB can say that it has thousands of millions.
  private static final long MOST_PIXELS = 16_000_000;

  /// 300 points an inch on the top of a page, and half as much again.
  private static final int WIDEST = 900;

  private static final int HIGHEST = 300;

  /// Below, a logo on paper is a stain.
  private static final int SMALLEST = 40;

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

  /// @throws RuleViolated with the reason why a file is no logo
  static LogoPicture of(byte[] file) {
    if (file.length == 0) {
      throw refused("empty");
    }
    if (file.length > LARGEST_FILE) {
      throw refused("size", LARGEST_FILE / 1024);
    }
    var format = starts(file, PNG) ? "png" : starts(file, JPEG) ? "jpeg" : "";
    if (format.isEmpty()) {
      throw refused(isDrawing(file) ? "drawing" : "type");
    }
    return onPaper(decoded(format, file));
  }

  private static BufferedImage decoded(String format, byte[] file) {
    var reader = ImageIO.getImageReadersByFormatName(format).next();
    try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      // What is written beside the picture may unfold to anything: it is not read.
      reader.setInput(in, true, true);
      checkSize(reader);
      return reader.read(0);
    } catch (RuleViolated refused) {
      throw refused;
    } catch (IOException | RuntimeException damaged) {
      // What a forged file makes of the reader is any exception at all.
      throw refused("damaged");
    } finally {
      reader.dispose();
    }
  }

  private static void checkSize(ImageReader reader) throws IOException {
    long width = reader.getWidth(0);
    long height = reader.getHeight(0);
    if (width * height > MOST_PIXELS) {
      throw refused("pixels", width, height, MOST_PIXELS / 1_000_000);
    }
    if (width < SMALLEST || height < SMALLEST) {
      throw refused("small", width, height, SMALLEST);
    }
  }

  private static LogoPicture onPaper(BufferedImage picture) {
    double scale =
        Math.min(
            1,
            Math.min((double) WIDEST / picture.getWidth(), (double) HIGHEST / picture.getHeight()));
    int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
    // By halves: one great step would leave out most of the picture.
    var current = picture;
    while (current.getWidth() / 2 > width && current.getHeight() / 2 > height) {
      current = drawn(current, current.getWidth() / 2, current.getHeight() / 2);
    }
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(drawn(current, width, height), "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new LogoPicture(out.toByteArray(), width, height);
  }

  private static BufferedImage drawn(BufferedImage picture, int width, int height) {
    var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var graphics = drawn.createGraphics();
    try {
      graphics.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      graphics.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
    } finally {
      graphics.dispose();
    }
    return drawn;
  }

  private static boolean isDrawing(byte[] file) {
    var head = new String(file, 0, Math.min(file.length, 1024), StandardCharsets.UTF_8);
    return head.contains("<svg") || head.contains("<!DOCTYPE svg") || head.contains("<?xml");
  }

  private static boolean starts(byte[] file, byte[] magic) {
    return file.length >= magic.length
        && Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
  }

  private static RuleViolated refused(String why, Object... args) {
    return new RuleViolated("engagement.identity.logo." + why, args);
  }
}
