package fr.gouvernail.document;

import fr.gouvernail.document.UnreadableWorkbook.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/// The parts of an uploaded workbook: what its package holds, within moderate bounds, and which
/// part refers to which.
final class WorkbookParts {

  private static final int MOST_PARTS = 200;
  private static final long MOST_UNPACKED = 48L << 20;
  private static final long SMALL_PART = 1L << 20;
  private static final int GREATEST_RATIO = 100;
  private static final int BLOCK = 1 << 16;

  private final Map<String, byte[]> parts = new HashMap<>();
  private final byte[] block = new byte[BLOCK];
  private long unpacked;

  private WorkbookParts() {}

  /// One part refers to another.
  ///
  /// @param type its last word, such as `worksheet`
  /// @param target name of the other part
  record Reference(String type, String target) {}

  /// @throws UnreadableWorkbook unless the file is a moderate package without programs or links
  static WorkbookParts unpack(byte[] file, int mostBytes) throws IOException {
    if (file.length > mostBytes) {
      throw new UnreadableWorkbook(Reason.TOO_LARGE);
    }
    var unpacked = new WorkbookParts();
    try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(file))) {
      for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        unpacked.take(part.getName(), zip);
      }
    }
    return unpacked;
  }

  private void take(String name, ZipArchiveInputStream zip) throws IOException {
    if (name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
      throw new UnreadableWorkbook(Reason.MACROS);
    }
    if (name.toLowerCase(Locale.ROOT).contains("externallinks/")) {
      throw new UnreadableWorkbook(Reason.LINKS);
    }
    var bytes = new ByteArrayOutputStream();
    for (int read = zip.read(block); read >= 0; read = zip.read(block)) {
      unpacked += read;
      if (unpacked > MOST_UNPACKED) {
        throw new UnreadableWorkbook(Reason.TOO_DENSE);
      }
      bytes.write(block, 0, read);
    }
    if (bytes.size() > SMALL_PART && bytes.size() > GREATEST_RATIO * zip.getCompressedCount()) {
      throw new UnreadableWorkbook(Reason.TOO_DENSE);
    }
    if (parts.putIfAbsent(name, bytes.toByteArray()) != null) {
      throw new UnreadableWorkbook(Reason.NOT_A_WORKBOOK);
    }
    if (parts.size() > MOST_PARTS) {
      throw new UnreadableWorkbook(Reason.TOO_DENSE);
    }
  }

  Optional<byte[]> find(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  /// @throws UnreadableWorkbook if the package lacks the part
  byte[] get(String name) {
    return find(name).orElseThrow(() -> new UnreadableWorkbook(Reason.NOT_A_WORKBOOK));
  }

  /// The part that the package is about.
  String main() throws XMLStreamException {
    return references("").values().stream()
        .filter(reference -> reference.type().equals("officeDocument"))
        .map(Reference::target)
        .findFirst()
        .orElseThrow(() -> new UnreadableWorkbook(Reason.NOT_A_WORKBOOK));
  }

  /// What a part refers to inside the package, by the ids that it uses.
  ///
  /// @param name empty for the package itself
  Map<String, Reference> references(String name) throws XMLStreamException {
    int folder = name.lastIndexOf('/') + 1;
    var list = name.substring(0, folder) + "_rels/" + name.substring(folder) + ".rels";
    var references = new HashMap<String, Reference>();
    if (find(list).isEmpty()) {
      return references;
    }
    var xml = new PartXml(get(list));
    while (xml.goOn()) {
      if (xml.starts("Relationship") && !xml.attribute("TargetMode").equals("External")) {
        var type = xml.attribute("Type");
        references.put(
            xml.attribute("Id"),
            new Reference(
                type.substring(type.lastIndexOf('/') + 1),
                resolved(name, xml.attribute("Target"))));
      }
    }
    return references;
  }

  private static String resolved(String from, String target) {
    return URI.create("/" + from).resolve(target).getPath().substring(1);
  }

  /// Reads what is inside.
  ///
  /// @throws UnreadableWorkbook whatever goes wrong: what forged files lead to is not foreseeable
  static <T> T reading(byte[] file, int mostBytes, Reading<T> reading) {
    try {
      return reading.read(unpack(file, mostBytes));
    } catch (UnreadableWorkbook e) {
      throw e;
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw new UnreadableWorkbook(Reason.NOT_A_WORKBOOK, e);
    }
  }

  /// Reads something from the parts.
  interface Reading<T> {
    T read(WorkbookParts parts) throws XMLStreamException;
  }
}
