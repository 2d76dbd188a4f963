package fr.gouvernail.attachment.content;

import fr.gouvernail.attachment.FileType;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/// Width and height of a picture, as its header says: nothing is decoded.
///
/// @param width in pixels, 0 where the header does not say
record PictureSize(long width, long height) {

  /// A page of A3 scanned at 600 points an inch has 70 million.
  private static final long MOST_PIXELS = 100_000_000;

  private static final PictureSize UNSAID = new PictureSize(0, 0);

  /// @throws fr.gouvernail.tenancy.RuleViolated for a picture that would fill the memory of whoever
  ///   opens it, or one whose header is damaged
  static void check(FileType type, byte[] head, Path file) throws IOException {
    var size = type == FileType.JPEG ? jpeg(file) : of(type, head);
    if (size.width == 0 || size.height == 0) {
      throw FileInspection.refused("damaged");
    }
    // By division: the product of two forged numbers may be anything.
    if (size.width > MOST_PIXELS / size.height) {
      throw FileInspection.refused("pixels", size.width, size.height, MOST_PIXELS / 1_000_000);
    }
  }

  private static PictureSize of(FileType type, byte[] head) {
    if (head.length < 30) {
      return UNSAID;
    }
    var bytes = ByteBuffer.wrap(head);
    return switch (type) {
      case PNG ->
          bytes.getInt(8) == 13 && bytes.getInt(12) == 0x49484452 // IHDR
              ? new PictureSize(unsigned(bytes.getInt(16)), unsigned(bytes.getInt(20)))
              : UNSAID;
      case GIF -> {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        yield new PictureSize(unsigned(bytes.getShort(6)), unsigned(bytes.getShort(8)));
      }
      default -> webp(bytes.order(ByteOrder.LITTLE_ENDIAN));
    };
  }

  private static PictureSize webp(ByteBuffer bytes) {
    return switch (bytes.getInt(12)) {
      case 0x20385056 -> // "VP8 "
          new PictureSize(bytes.getShort(26) & 0x3fff, bytes.getShort(28) & 0x3fff);
      case 0x4c385056 -> { // "VP8L"
        int both = bytes.getInt(21);
        yield new PictureSize((both & 0x3fff) + 1, (both >>> 14 & 0x3fff) + 1);
      }
      case 0x58385056 -> // "VP8X"
          new PictureSize((bytes.getInt(24) & 0xffffff) + 1, (bytes.getInt(26) >>> 8) + 1);
      default -> UNSAID;
    };
  }

  /// The frame header stands behind segments of any length: pictures within them do not count.
  private static PictureSize jpeg(Path file) throws IOException {
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      in.skipNBytes(2);
      while (true) {
        int marker = marker(in);
        if (marker == 0xd9 || marker == 0xda) {
          return UNSAID;
        }
        if (marker >= 0xd0 && marker <= 0xd8 || marker == 0x01) {
          continue;
        }
        int length = in.readUnsignedShort();
        if (isFrame(marker)) {
          in.skipNBytes(1);
          int height = in.readUnsignedShort();
          return new PictureSize(in.readUnsignedShort(), height);
        }
        in.skipNBytes(Math.max(0, length - 2));
      }
    } catch (EOFException e) {
      return UNSAID;
    }
  }

  private static int marker(DataInputStream in) throws IOException {
    if (in.readUnsignedByte() != 0xff) {
      return 0xd9;
    }
    int marker = in.readUnsignedByte();
    while (marker == 0xff) {
      marker = in.readUnsignedByte();
    }
    return marker;
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }

  private static long unsigned(int value) {
    return Integer.toUnsignedLong(value);
  }

  private static long unsigned(short value) {
    return Short.toUnsignedLong(value);
  }
}
