package fr.gouvernail.framework.exchange;

import fr.gouvernail.framework.FrameworkLibrary;
import fr.gouvernail.framework.exchange.Finding.Kind;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Reads a library that anybody may have sent, as YAML or as the workbook (v2) from which such YAML
/// is made. Nothing is followed, fetched, computed or constructed; what the file holds beyond the
/// format is told and left out.
public final class LibraryFile {

  /// The largest file.
  public static final int MOST_MEGABYTES = Limits.MEGABYTES;

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private LibraryFile() {}

  /// What the file says: the library if it can be imported, and all that was found.
  public static LibraryReading read(byte[] file) {
    var findings = new Findings();
    var library = library(file, findings);
    return new LibraryReading(findings.faulty() ? null : library, findings.all(), findings.more());
  }

  private static @Nullable FrameworkLibrary library(byte[] file, Findings findings) {
    try {
      if (file.length > MOST_MEGABYTES << 20) {
        throw new Unreadable(Kind.TOO_LARGE, Place.FILE, MOST_MEGABYTES);
      }
      return new LibraryReader(Cursor.root(source(file, findings), findings)).read();
    } catch (Unreadable e) {
      e.into(findings);
      return null;
    }
  }

  private static Source source(byte[] file, Findings findings) {
    if (begins(file, ZIP) || begins(file, OLD_OFFICE)) {
      return WorkbookSource.read(file, findings);
    }
    return YamlSource.read(text(file), findings);
  }

  private static boolean begins(byte[] file, byte[] with) {
    return file.length >= with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
  }

  private static String text(byte[] file) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new Unreadable(Kind.NOT_UTF8, Place.FILE);
    }
  }
}
