package fr.gouvernail.attachment.content;

import static fr.gouvernail.attachment.SampleFiles.TYPES;
import static fr.gouvernail.attachment.SampleFiles.compound;
import static fr.gouvernail.attachment.SampleFiles.docx;
import static fr.gouvernail.attachment.SampleFiles.mail;
import static fr.gouvernail.attachment.SampleFiles.openDocument;
import static fr.gouvernail.attachment.SampleFiles.openDocumentParts;
import static fr.gouvernail.attachment.SampleFiles.pdf;
import static fr.gouvernail.attachment.SampleFiles.picture;
import static fr.gouvernail.attachment.SampleFiles.pptx;
import static fr.gouvernail.attachment.SampleFiles.types;
import static fr.gouvernail.attachment.SampleFiles.word;
import static fr.gouvernail.attachment.SampleFiles.xlsx;
import static fr.gouvernail.attachment.SampleFiles.xml;
import static fr.gouvernail.attachment.SampleFiles.zip;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.attachment.FileType;
import fr.gouvernail.tenancy.RuleViolated;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileInspectionTests {

  @TempDir Path folder;

  @Test
  void knowsEveryKindByItsContent() {
    assertThat(inspect("a.pdf", pdf("x"))).isEqualTo("PDF");
    assertThat(inspect("a.png", picture("png", 3, 2))).isEqualTo("PNG");
    assertThat(inspect("a.jpg", picture("jpg", 3, 2))).isEqualTo("JPEG");
    assertThat(inspect("A.JPEG", picture("jpg", 3, 2))).isEqualTo("JPEG");
    assertThat(inspect("a.gif", picture("gif", 3, 2))).isEqualTo("GIF");
    assertThat(inspect("a.webp", webp(800, 600))).isEqualTo("WEBP");
    assertThat(inspect("a.docx", docx())).isEqualTo("DOCX");
    assertThat(inspect("a.xlsx", xlsx())).isEqualTo("XLSX");
    assertThat(inspect("a.pptx", pptx())).isEqualTo("PPTX");
    assertThat(inspect("a.odt", openDocument(FileType.ODT.mime()))).isEqualTo("ODT");
    assertThat(inspect("a.ods", openDocument(FileType.ODS.mime()))).isEqualTo("ODS");
    assertThat(inspect("a.txt", "Un été".getBytes(UTF_8))).isEqualTo("TXT");
    assertThat(inspect("a.csv", "nom;prix\nété;3".getBytes(ISO_8859_1))).isEqualTo("CSV");
    assertThat(inspect("a.txt", "\ufeffUn été".getBytes(UTF_16LE))).isEqualTo("TXT");
    assertThat(inspect("a.md", "<!-- x -->\n# Titre\n<p>Texte</p>".getBytes(UTF_8)))
        .isEqualTo("MD");
    assertThat(inspect("a.eml", mail())).isEqualTo("EML");
    assertThat(inspect("a.msg", compound("__properties_version1.0", "__nameid"))).isEqualTo("MSG");
  }

  @Test
  void nameAndContentHaveToAgree() {
    assertThat(inspect("a.pdf", picture("png", 3, 2))).isEqualTo("mismatch PDF PNG");
    assertThat(inspect("a.png", pdf("x"))).isEqualTo("mismatch PNG PDF");
    assertThat(inspect("a.docx", xlsx())).isEqualTo("mismatch DOCX XLSX");
    assertThat(inspect("a.txt", pdf("x"))).isEqualTo("mismatch TXT PDF");
    assertThat(inspect("a.pdf", "Bonjour".getBytes(UTF_8))).isEqualTo("mismatch PDF TXT");
    assertThat(inspect("a.eml", "Bonjour".getBytes(UTF_8))).isEqualTo("mismatch EML TXT");
    assertThat(inspect("a.pdf", new byte[] {0, 1, 2, 3})).isEqualTo("content PDF");
    assertThat(inspect("a.txt", new byte[] {'a', 0, 'b'})).isEqualTo("content TXT");
    assertThat(inspect("a.docx", zip(Map.of("x.txt", new byte[3])))).isEqualTo("content DOCX");
    assertThat(inspect("a.msg", compound("etwas"))).isEqualTo("content MSG");
  }

  @Test
  void refusesOtherKindsAndNamesThoseThatItTakes() {
    assertThat(inspect("a.zip", zip(Map.of("x.txt", new byte[3])))).startsWith("type PDF");
    assertThat(inspect("a", pdf("x"))).startsWith("type PDF");
    assertThat(inspect("a.heic", new byte[] {0, 0, 0, 24, 'f', 't', 'y', 'p'})).startsWith("type");
    assertThat(inspect("a.rtf", "{\\rtf1 x}".getBytes(UTF_8))).startsWith("type");
    assertThat(inspect("a.pdf", new byte[0])).isEqualTo("empty");
  }

  @Test
  void refusesPagesAndDrawingsWhateverTheyAreCalled() {
    var drawing = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>";
    for (var page :
        List.of(
            drawing,
            "<?xml version='1.0'?><!-- x -->" + drawing,
            "\ufeff \n\t<!DOCTYPE html><p>x",
            "<!-- a --><!-- b -->\n<HTML><body>",
            "<script>alert(1)</script>",
            "<iframe src=x>",
            "<!-- never closed")) {
      var expected = page.startsWith("<!-- never") ? "TXT" : "page";
      assertThat(inspect("a.txt", page.getBytes(UTF_8))).as(page).isEqualTo(expected);
    }
    assertThat(inspect("a.svg", drawing.getBytes(UTF_8))).isEqualTo("page");
    assertThat(inspect("a.png", drawing.getBytes(UTF_8))).isEqualTo("page");
    assertThat(inspect("a.md", "\ufeff<html>".getBytes(UTF_16LE))).isEqualTo("page");
    assertThat(inspect("a.html", "Bonjour".getBytes(UTF_8))).isEqualTo("page");
  }

  @Test
  void refusesPrograms() {
    assertThat(inspect("a.pdf", "MZ\u0090\0\u0003\0\0".getBytes(ISO_8859_1))).isEqualTo("program");
    assertThat(inspect("a.txt", "\u007fELF\u0002".getBytes(ISO_8859_1))).isEqualTo("program");
    assertThat(inspect("a.txt", "#!/bin/sh\nrm -rf x".getBytes(UTF_8))).isEqualTo("program");
    assertThat(inspect("a.pdf.exe", "x".getBytes(UTF_8))).isEqualTo("program");
    assertThat(inspect("a\u202efdp.js", "alert(1)".getBytes(UTF_8))).isEqualTo("program");
    assertThat(inspect("a.txt", "MZ est une abréviation".getBytes(UTF_8))).isEqualTo("TXT");
  }

  @Test
  void refusesOfficeFilesOfOldAndUnderAPassword() {
    assertThat(inspect("a.doc", compound("WordDocument"))).isEqualTo("old");
    assertThat(inspect("a.msg", compound("Workbook"))).isEqualTo("old");
    assertThat(inspect("a.xls", "x".getBytes(UTF_8))).isEqualTo("old");
    assertThat(inspect("a.docx", compound("EncryptionInfo", "EncryptedPackage")))
        .isEqualTo("password");
    var open = openDocumentParts(FileType.ODT.mime());
    open.put("content.xml", new byte[] {1, 2, 3});
    open.put(
        "META-INF/manifest.xml",
        xml("<manifest><file-entry><encryption-data/></file-entry></manifest>"));
    assertThat(inspect("a.odt", zip(open))).isEqualTo("password");
  }

  @Test
  void refusesMacrosWhereverTheyHide() {
    assertThat(inspect("a.docm", docx())).isEqualTo("macros");
    assertThat(spoilt("word/vbaProject.bin", new byte[9])).isEqualTo("macros");
    assertThat(spoilt("word/VBAPROJECT.BIN", new byte[9])).isEqualTo("macros");
    assertThat(spoilt(TYPES, types("wordprocessingml.document.macroEnabled.main+xml")))
        .isEqualTo("macros");
    assertThat(
            spoilt(
                TYPES,
                xml(
                    "<Types><Default Extension='x' ContentType='application/vnd.ms-office.vbaProject'/></Types>")))
        .isEqualTo("macros");
    assertThat(
            spoilt(
                "word/_rels/document.xml.rels",
                xml(
                    "<Relationships><Relationship Target='innocent.bin' Type="
                        + "'http://schemas.microsoft.com/office/2006/relationships/vbaProject'/>"
                        + "</Relationships>")))
        .isEqualTo("macros");
    var open = openDocumentParts(FileType.ODS.mime());
    open.put("Basic/Standard/Module1.xml", xml("<module/>"));
    assertThat(inspect("a.ods", zip(open))).isEqualTo("macros");
  }

  @Test
  void refusesTemplatesFromTheInternetButNotFromTheCompany() {
    var relation =
        "<Relationships><Relationship Target='%s' TargetMode='External' Type="
            + "'http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s'/></Relationships>";
    var where = "word/_rels/settings.xml.rels";
    assertThat(
            spoilt(
                where, xml(relation.formatted("https://example.org/x.dotm", "attachedTemplate"))))
        .isEqualTo("remote");
    assertThat(spoilt(where, xml(relation.formatted("file:///C:/m.dotx", "attachedTemplate"))))
        .isEqualTo("DOCX");
    assertThat(spoilt(where, xml(relation.formatted("https://example.org", "hyperlink"))))
        .isEqualTo("DOCX");
  }

  @Test
  void refusesDocumentTypesInAnyPart() {
    var declared =
        "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>";
    var plain = "<!DOCTYPE x><x/>";
    for (var part : List.of(TYPES, "_rels/.rels", "word/document.xml", "customXml/item1.xml")) {
      assertThat(spoilt(part, declared.getBytes(UTF_8))).as(part).isEqualTo("dtd");
      assertThat(spoilt(part, plain.getBytes(UTF_8))).as(part).isEqualTo("dtd");
    }
    assertThat(spoilt("word/document.xml", ("\ufeff" + plain).getBytes(UTF_16LE))).isEqualTo("dtd");
    assertThat(spoilt("word/document.xml", "no xml".getBytes(UTF_8))).isEqualTo("damaged");
  }

  @Test
  void refusesWhatUnpacksToFarMore() throws IOException {
    // 60 MB of nothing in one part, and as much in many parts that each look innocent.
    assertThat(inspect("a.docx", bomb(1, 60 << 20))).isEqualTo("bomb");
    assertThat(inspect("a.docx", bomb(400, 1 << 20))).isEqualTo("bomb");
    assertThat(inspect("a.docx", bomb(ZipInspection.MOST_ENTRIES, 1))).isEqualTo("bomb");
    assertThat(inspect("a.docx", bomb(50, 1 << 20))).isEqualTo("DOCX");
  }

  @Test
  void refusesArchivesThatAreNotWhatTheySay() {
    var good = zip(word());
    assertThat(inspect("a.docx", Arrays.copyOf(good, good.length - 30))).isEqualTo("damaged");
    assertThat(inspect("a.docx", Arrays.copyOf(good, good.length + 30))).isEqualTo("damaged");
    assertThat(inspect("a.docx", "PK\u0003\u0004".getBytes(ISO_8859_1))).isEqualTo("damaged");
    assertThat(spoilt("../../etc/cron", new byte[1])).isEqualTo("damaged");
    assertThat(spoilt("/etc/cron", new byte[1])).isEqualTo("damaged");
    assertThat(spoilt("word\\document2.xml", new byte[1])).isEqualTo("damaged");
    assertThat(spoilt("WORD/Document.xml", xml("<x/>"))).isEqualTo("damaged");
    assertThat(spoilt("mimetype", FileType.ODT.mime().getBytes(UTF_8))).isEqualTo("damaged");
    // A directory that claims another number of entries than it has.
    var forged = good.clone();
    forged[forged.length - 12] = (byte) 0xff;
    forged[forged.length - 11] = (byte) 0xff;
    assertThat(inspect("a.docx", forged)).isEqualTo("bomb");
    // Bytes of a part turned over.
    var turned = good.clone();
    Arrays.fill(turned, 60, 90, (byte) 0x55);
    assertThat(inspect("a.docx", turned)).isEqualTo("damaged");
  }

  @Test
  void refusesPicturesWithoutEnd() {
    assertThat(inspect("a.png", png(60_000, 60_000))).isEqualTo("pixels 60000 60000 100");
    assertThat(inspect("a.png", png(-1, -1))).startsWith("pixels 4294967295");
    assertThat(inspect("a.png", png(0, 5))).isEqualTo("damaged");
    assertThat(inspect("a.png", png(10_000, 10_000))).isEqualTo("PNG");
    var gif = picture("gif", 3, 2);
    ByteBuffer.wrap(gif).order(ByteOrder.LITTLE_ENDIAN).putInt(6, 0xffffffff);
    assertThat(inspect("a.gif", gif)).startsWith("pixels 65535 65535");
    assertThat(inspect("a.webp", webp(16_384, 16_384))).startsWith("pixels 16384 16384");
    var jpeg = picture("jpg", 3, 2);
    var frame = new String(jpeg, ISO_8859_1).indexOf("\u00ff\u00c0");
    ByteBuffer.wrap(jpeg).putInt(frame + 5, 0xffffffff);
    assertThat(inspect("a.jpg", jpeg)).startsWith("pixels 65535 65535");
    assertThat(inspect("a.jpg", Arrays.copyOf(jpeg, frame))).isEqualTo("damaged");
    assertThat(inspect("a.png", Arrays.copyOf(png(1, 1), 20))).isEqualTo("damaged");
  }

  @Test
  void noBeginningOfAGoodFileIsAnythingButRefusedOrGood() {
    // Whatever is cut off: a message, never a fault.
    for (var file : List.of(docx(), compound("__properties_version1.0"), picture("jpg", 3, 2))) {
      for (int length = 1; length < file.length; length += Math.max(1, file.length / 40)) {
        for (var name : List.of("a.docx", "a.msg", "a.jpg")) {
          assertThat(inspect(name, Arrays.copyOf(file, length))).isNotEmpty();
        }
      }
    }
  }

  private String spoilt(String part, byte[] bytes) {
    var parts = word();
    parts.put(part, bytes);
    return inspect("a.docx", zip(parts));
  }

  /// The kind, or the reason why not with its values.
  private String inspect(String name, byte[] bytes) {
    try {
      var file = folder.resolve("sent");
      Files.write(file, bytes);
      return FileInspection.of(FileName.of(name), file).name();
    } catch (RuleViolated refused) {
      var why = refused.key().substring("attachment.refused.".length());
      var args = Arrays.stream(refused.args()).map(Object::toString).toList();
      return args.isEmpty() ? why : why + " " + String.join(" ", args);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bomb(int parts, int size) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : word().entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
      for (int i = 0; i < parts; i++) {
        zip.putNextEntry(new ZipEntry("word/media/" + i + ".bin"));
        fill(zip, size);
      }
    }
    return bytes.toByteArray();
  }

  private static void fill(OutputStream out, int size) throws IOException {
    var nothing = new byte[1 << 16];
    for (int left = size; left > 0; left -= nothing.length) {
      out.write(nothing, 0, Math.min(left, nothing.length));
    }
  }

  private static byte[] png(int width, int height) {
    var bytes = picture("png", 3, 2);
    ByteBuffer.wrap(bytes).putInt(16, width).putInt(20, height);
    return bytes;
  }

  /// The beginning of a WebP with an extended head.
  private static byte[] webp(int width, int height) {
    var bytes = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put("RIFF".getBytes(UTF_8)).putInt(56).put("WEBPVP8X".getBytes(UTF_8)).putInt(10);
    bytes.putInt(0).putInt(24, width - 1).putInt(27, height - 1);
    return bytes.array();
  }
}
