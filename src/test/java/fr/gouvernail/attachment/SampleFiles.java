package fr.gouvernail.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Files as programs write them, for tests: small, and good unless a test spoils them.
public final class SampleFiles {

  public static final String TYPES = "[Content_Types].xml";

  private SampleFiles() {}

  /// A PDF that differs with its words.
  public static byte[] pdf(String words) {
    return ("%PDF-1.7\n% " + words + "\n1 0 obj<</Type/Catalog>>endobj\ntrailer<<>>\n%%EOF\n")
        .getBytes(UTF_8);
  }

  /// A picture that Java writes, `png`, `jpg` or `gif`.
  public static byte[] picture(String format, int width, int height) {
    return write(out ->
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out));
  }

  public static byte[] docx() {
    return write(out -> {
      try (var document = new XWPFDocument()) {
        document.createParagraph().createRun().setText("Bonjour");
        document.write(out);
      }
    });
  }

  public static byte[] xlsx() {
    return write(out -> {
      try (var workbook = new XSSFWorkbook()) {
        workbook.createSheet("Feuille").createRow(0).createCell(0).setCellValue("Bonjour");
        workbook.write(out);
      }
    });
  }

  public static byte[] pptx() {
    return write(out -> {
      try (var show = new XMLSlideShow()) {
        show.createSlide();
        show.write(out);
      }
    });
  }

  /// An OpenDocument with the parts that LibreOffice writes, the empty one included.
  public static byte[] openDocument(String mime) {
    return zip(openDocumentParts(mime));
  }

  public static Map<String, byte[]> openDocumentParts(String mime) {
    var parts = new LinkedHashMap<String, byte[]>();
    parts.put("mimetype", mime.getBytes(UTF_8));
    parts.put("Configurations2/accelerator/current.xml", new byte[0]);
    parts.put("Basic/script-lc.xml", xml("<library/>"));
    parts.put("content.xml", xml("<document/>"));
    parts.put("META-INF/manifest.xml", xml("<manifest><file-entry/></manifest>"));
    return parts;
  }

  /// The parts of a small Word document, to be spoilt.
  public static Map<String, byte[]> word() {
    var parts = new LinkedHashMap<String, byte[]>();
    parts.put(TYPES, types("wordprocessingml.document.main+xml"));
    parts.put("_rels/.rels", xml("<Relationships/>"));
    parts.put("word/document.xml", xml("<document><body/></document>"));
    return parts;
  }

  public static byte[] types(String main) {
    return xml(
        "<Types><Override PartName='/word/document.xml' ContentType="
            + "'application/vnd.openxmlformats-officedocument."
            + main
            + "'/></Types>");
  }

  public static byte[] xml(String element) {
    return ("<?xml version='1.0' encoding='UTF-8'?>" + element).getBytes(UTF_8);
  }

  public static byte[] zip(Map<String, byte[]> parts) {
    return write(out -> {
      try (var zip = new ZipOutputStream(out)) {
        for (var part : parts.entrySet()) {
          var entry = new ZipEntry(part.getKey());
          if (part.getKey().equals("mimetype")) {
            store(entry, part.getValue());
          }
          zip.putNextEntry(entry);
          zip.write(part.getValue());
        }
      }
    });
  }

  private static void store(ZipEntry entry, byte[] bytes) {
    var crc = new CRC32();
    crc.update(bytes);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(crc.getValue());
  }

  /// A compound file of Microsoft with entries of these names.
  public static byte[] compound(String... names) {
    return write(out -> {
      try (var file = new POIFSFileSystem()) {
        for (var name : names) {
          file.createDocument(new java.io.ByteArrayInputStream(new byte[600]), name);
        }
        file.writeFilesystem(out);
      }
    });
  }

  public static byte[] mail() {
    return """
    Received: from example.org\r
    \tby mail.example.org; Tue, 24 Nov 2026 10:00:00 +0100\r
    From: Yanis <yanis@example.org>\r
    To: claire@example.org\r
    Subject: =?UTF-8?Q?Devis?=\r
    Content-Type: text/html; charset=utf-8\r
    \r
    <html><body>Bonjour</body></html>\r
    """
        .getBytes(UTF_8);
  }

  private interface Writer {
    void write(ByteArrayOutputStream out) throws IOException;
  }

  private static byte[] write(Writer writer) {
    var out = new ByteArrayOutputStream();
    try {
      writer.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
