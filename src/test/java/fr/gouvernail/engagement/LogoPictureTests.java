package fr.gouvernail.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.tenancy.RuleViolated;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoPictureTests {

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg"})
  void takesPicturesOfPixelsAndWritesThemAnew(String format) throws IOException {
    var file = picture(format, 300, 90, BufferedImage.TYPE_INT_RGB);

    var logo = LogoPicture.of(file);

    assertThat(logo.width()).isEqualTo(300);
    assertThat(logo.height()).isEqualTo(90);
    assertThat(logo.png()).startsWith(0x89, 'P', 'N', 'G');
  }

  @Test
  void putsWhatIsTransparentOnWhite() throws IOException {
    var seen = read(LogoPicture.of(picture("png", 100, 50, BufferedImage.TYPE_INT_ARGB)).png());

    assertThat(seen.getColorModel().hasAlpha()).isFalse();
    assertThat(new Color(seen.getRGB(99, 49))).isEqualTo(Color.WHITE);
    assertThat(new Color(seen.getRGB(5, 5))).isEqualTo(new Color(13, 90, 102));
  }

  @Test
  void keepsNoMoreThanPaperNeeds() {
    var logo = LogoPicture.of(picture("png", 3000, 400, BufferedImage.TYPE_INT_RGB));

    assertThat(logo.width()).isEqualTo(900);
    assertThat(logo.height()).isEqualTo(120);
  }

  @Test
  void leavesOutWhatIsWrittenBesideThePicture() throws IOException {
    var file = picture("png", 100, 50, BufferedImage.TYPE_INT_RGB);
    var said = "<script>alert(1)</script>";
    // Between the head of the picture and what follows.
    var out = new ByteArrayOutputStream();
    out.write(file, 0, 33);
    out.write(chunk("tEXt", ("Comment\0" + said).getBytes(StandardCharsets.ISO_8859_1)));
    out.write(file, 33, file.length - 33);
    assertThat(read(out.toByteArray()).getWidth()).isEqualTo(100);

    assertThat(new String(LogoPicture.of(out.toByteArray()).png(), StandardCharsets.ISO_8859_1))
        .doesNotContain(said);
  }

  @Test
  void refusesWhatIsNoPictureOfPixels() {
    refused("empty", new byte[0]);
    refused("type", text("GIF89a, or so it says"));
    refused("type", text("%PDF-1.7"));
    refused("type", text("bonjour"));
    refused("drawing", text("<svg xmlns='http://www.w3.org/2000/svg'><script>x</script></svg>"));
    refused("drawing", text("<?xml version='1.0'?><!DOCTYPE svg><svg/>"));
  }

  @Test
  void refusesFilesThatAreTooLarge() {
    refused("size", new byte[500 * 1024 + 1]);
  }

  @Test
  void refusesPicturesThatUnfoldToTooManyPixelsBeforeReadingThem() throws IOException {
    refused("pixels", flood(60_000, 60_000));
    refused("pixels", flood(Integer.MAX_VALUE, Integer.MAX_VALUE));
    refused("pixels", flood(4001, 4000));
  }

  @Test
  void refusesStampsAndDamagedPictures() {
    refused("small", picture("png", 39, 200, BufferedImage.TYPE_INT_RGB));
    var half = picture("png", 300, 90, BufferedImage.TYPE_INT_RGB);
    refused("damaged", java.util.Arrays.copyOf(half, half.length / 2));
    refused("damaged", text("\u00ff\u00d8\u00ff\u00e0 and nothing more"));
    refused("damaged", text("\u0089PNG\r\n\u001a\n and nothing more"));
  }

  private static void refused(String why, byte[] file) {
    assertThatThrownBy(() -> LogoPicture.of(file))
        .isInstanceOfSatisfying(
            RuleViolated.class,
            rule -> assertThat(rule.key()).isEqualTo("engagement.identity.logo." + why));
  }

  private static byte[] text(String bytes) {
    return bytes.getBytes(StandardCharsets.ISO_8859_1);
  }

  /// Dark in its upper left half, and whatever the type begins with elsewhere.
  static byte[] picture(String format, int width, int height, int type) {
    var picture = new BufferedImage(width, height, type);
    var graphics = picture.createGraphics();
    graphics.setColor(new Color(13, 90, 102));
    graphics.fillRect(0, 0, width / 2, height / 2);
    graphics.dispose();
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  /// A PNG that says how large it is and holds a few bytes.
  private static byte[] flood(int width, int height) throws IOException {
    var head =
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put(new byte[] {8, 2, 0, 0, 0})
            .array();
    var packed = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(packed)) {
      deflater.write(new byte[1000]);
    }
    var out = new ByteArrayOutputStream();
    out.write(text("\u0089PNG\r\n\u001a\n"));
    out.write(chunk("IHDR", head));
    out.write(chunk("IDAT", packed.toByteArray()));
    out.write(chunk("IEND", new byte[0]));
    return out.toByteArray();
  }

  private static byte[] chunk(String name, byte[] content) {
    var named = text(name);
    var sum = new CRC32();
    sum.update(named);
    sum.update(content);
    return ByteBuffer.allocate(12 + content.length)
        .putInt(content.length)
        .put(named)
        .put(content)
        .putInt((int) sum.getValue())
        .array();
  }
}
