package fr.gouvernail.attachment.content;

import static java.nio.charset.StandardCharsets.US_ASCII;

import fr.gouvernail.attachment.FileType;
import fr.gouvernail.tenancy.RuleViolated;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// Looks into office documents of today, which are archives: which one it is, and whether it is one
/// that does nothing when it is opened. Every entry is unpacked once, into nothing, because sizes
/// that are only declared may be false.
final class ZipInspection {

  static final int MOST_ENTRIES = 4000;
  private static final long LONGEST_DIRECTORY = 2 << 20;
  private static final int END_OF_DIRECTORY = 22;

  private static final String TYPES = "[Content_Types].xml";
  private static final String MIME = "mimetype";
  private static final String MANIFEST = "META-INF/manifest.xml";

  private static final Map<String, FileType> OPEN_DOCUMENT =
      Map.of(FileType.ODT.mime(), FileType.ODT, FileType.ODS.mime(), FileType.ODS);

  private final ZipFile zip;
  private final Allowance allowance = new Allowance();
  private final Set<String> names = new HashSet<>();
  private @Nullable FileType type;

  private ZipInspection(ZipFile zip) {
    this.zip = zip;
  }

  /// @return null for an archive that is no document of a known kind
  /// @throws RuleViolated if it is damaged or dangerous
  static @Nullable FileType of(Path file) throws IOException {
    checkDirectory(file);
    try (var zip = new ZipFile(file.toFile())) {
      return new ZipInspection(zip).type();
    } catch (RuleViolated refused) {
      throw refused;
    } catch (IOException | IllegalArgumentException | XMLStreamException damaged) {
      throw FileInspection.refused("damaged");
    }
  }

  /// Before the directory is read, which then lies in memory whole.
  private static void checkDirectory(Path file) throws IOException {
    var end = ByteBuffer.allocate(END_OF_DIRECTORY).order(ByteOrder.LITTLE_ENDIAN);
    try (var channel = FileChannel.open(file)) {
      long at = Math.max(0, channel.size() - END_OF_DIRECTORY);
      while (end.hasRemaining() && channel.read(end, at + end.position()) >= 0) {
        continue;
      }
    }
    if (end.hasRemaining() || end.getInt(0) != 0x06054b50) {
      throw FileInspection.refused("damaged");
    }
    if (Short.toUnsignedInt(end.getShort(10)) > MOST_ENTRIES
        || Integer.toUnsignedLong(end.getInt(12)) > LONGEST_DIRECTORY) {
      throw FileInspection.refused("bomb");
    }
  }

  private @Nullable FileType type() throws IOException, XMLStreamException {
    // First: what is under a password cannot be read as anything.
    var manifest = zip.getEntry(MANIFEST);
    if (manifest != null) {
      try (var in = open(manifest)) {
        OfficeParts.checkManifest(in);
      }
    }
    for (var entries = zip.entries(); entries.hasMoreElements(); ) {
      look(entries.nextElement());
    }
    // As one or the other it would be read by different programs.
    if (names.contains(TYPES.toLowerCase(Locale.ROOT)) && names.contains(MIME)) {
      throw FileInspection.refused("damaged");
    }
    return type;
  }

  private void look(ZipEntry entry) throws IOException, XMLStreamException {
    var name = entry.getName();
    if (!isPlain(name) || !names.add(name.toLowerCase(Locale.ROOT))) {
      throw FileInspection.refused("damaged");
    }
    if (entry.isDirectory()) {
      return;
    }
    if (isMacro(name)) {
      throw FileInspection.refused("macros");
    }
    try (var in = open(entry)) {
      read(name, in);
      in.transferTo(OutputStream.nullOutputStream());
    }
  }

  private InputStream open(ZipEntry entry) throws IOException {
    return new BufferedInputStream(
        allowance.watch(zip.getInputStream(entry), entry.getCompressedSize()));
  }

  private void read(String name, InputStream in) throws IOException, XMLStreamException {
    var lower = name.toLowerCase(Locale.ROOT);
    if (name.equals(TYPES)) {
      type = OfficeParts.type(in);
    } else if (name.equals(MIME)) {
      type = OPEN_DOCUMENT.get(new String(in.readNBytes(200), US_ASCII).strip());
    } else if (lower.endsWith(".rels")) {
      OfficeParts.checkRelations(in);
    } else if (lower.endsWith(".xml") || lower.endsWith(".vml") || lower.endsWith(".rdf")) {
      OfficeParts.checkBeginning(in);
    }
  }

  /// Whether it stays where it is unpacked.
  private static boolean isPlain(String name) {
    return !name.isEmpty()
        && !name.startsWith("/")
        && name.indexOf('\\') < 0
        && name.indexOf('\0') < 0
        && !("/" + name + "/").contains("/../");
  }

  /// Of Microsoft's documents, and of LibreOffice's: an empty library of macros is none.
  private static boolean isMacro(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return lower.contains("vbaproject")
        || lower.startsWith("scripts/")
        || lower.startsWith("basic/")
            && !lower.endsWith("script-lc.xml")
            && !lower.endsWith("script-lb.xml");
  }

  /// How much may come out of one archive.
  private static final class Allowance {

    private static final long MOST_BYTES = 200L << 20;
    private static final long MOST_TIMES = 200;

    /// Little of anything may be packed as tight as can be.
    private static final long LITTLE = 1 << 20;

    private long unpacked;

    InputStream watch(InputStream entry, long packed) {
      return new Watched(entry, this, LITTLE + MOST_TIMES * Math.max(0, packed));
    }

    void spend(long bytes) {
      unpacked += bytes;
      if (unpacked > MOST_BYTES) {
        throw FileInspection.refused("bomb");
      }
    }
  }

  private static final class Watched extends FilterInputStream {

    private final Allowance allowance;
    private long left;

    Watched(InputStream in, Allowance allowance, long most) {
      super(in);
      this.allowance = allowance;
      left = most;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int bytes) {
      left -= bytes;
      if (left < 0) {
        throw FileInspection.refused("bomb");
      }
      allowance.spend(bytes);
    }
  }
}
