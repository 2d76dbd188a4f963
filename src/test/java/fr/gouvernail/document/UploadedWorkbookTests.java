package fr.gouvernail.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.gouvernail.document.SheetRows.Cell;
import fr.gouvernail.document.UnreadableWorkbook.Reason;
import fr.gouvernail.document.UploadedWorkbook.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class UploadedWorkbookTests {

  private static final Limits LIMITS = new Limits(5 << 20, 2_001, 60);
  private static final String SHEET = "xl/worksheets/sheet1.xml";

  @Test
  void readsWhatTheProductWrites() {
    var file =
        WorkbookFile.write(
            "Feuille",
            List.of("Nom", "Nombre", "Jour"),
            List.of(20, 20, 20),
            List.of(
                Arrays.asList("=1+1", 12, LocalDate.of(2027, 3, 1)),
                Arrays.asList(null, 0.5, null)));
    var sheet = read(file);
    assertThat(sheet.name()).isEqualTo("Feuille");
    assertThat(sheet.rows().getFirst().cells().values())
        .containsExactly(new Cell.Text("Nom"), new Cell.Text("Nombre"), new Cell.Text("Jour"));
    assertThat(sheet.rows().get(1).cells().values())
        .containsExactly(
            new Cell.Text("'=1+1"),
            new Cell.Number(new BigDecimal("12.0")),
            new Cell.Day(LocalDate.of(2027, 3, 1)));
    assertThat(sheet.rows().get(2).cells()).containsOnlyKeys(1);
    assertThat(sheet.rows().get(2).number()).isEqualTo(3);
  }

  @Test
  void tellsKindsOfCellsApart() throws IOException {
    try (var book = new XSSFWorkbook()) {
      var row = book.createSheet("A").createRow(4);
      var day = book.createCellStyle();
      day.setDataFormat(book.createDataFormat().getFormat("d mmmm yyyy"));
      row.createCell(0).setCellValue(true);
      row.createCell(1).setCellFormula("HYPERLINK(\"https://example.org\")");
      row.createCell(2).setCellErrorValue((byte) 0x17);
      row.createCell(3).setCellValue(LocalDateTime.of(2026, 11, 28, 17, 30));
      row.getCell(3).setCellStyle(day);
      row.createCell(4).setCellValue("deux\nlignes");
      row.createCell(5).setCellValue("   ");
      row.createCell(6);
      row.createCell(7).setCellValue(-1.25);
      var cells = read(bytes(book)).rows().getFirst();
      assertThat(cells.number()).isEqualTo(5);
      assertThat(cells.cells())
          .containsExactly(
              Map.entry(0, new Cell.Flag(true)),
              Map.entry(1, new Cell.Formula()),
              Map.entry(2, new Cell.Failure("#REF!")),
              Map.entry(3, new Cell.Day(LocalDate.of(2026, 11, 28))),
              Map.entry(4, new Cell.Text("deux\nlignes")),
              Map.entry(7, new Cell.Number(new BigDecimal("-1.25"))));
    }
  }

  @Test
  void readsTheSheetThatIsWantedElseTheFirst() throws IOException {
    try (var book = new XSSFWorkbook()) {
      book.createSheet("Mode d’emploi").createRow(0).createCell(0).setCellValue("lire");
      book.createSheet("Cas d’usage").createRow(0).createCell(0).setCellValue("ici");
      var file = bytes(book);
      assertThat(UploadedWorkbook.read(file, "Cas d’usage"::equals, LIMITS).name())
          .isEqualTo("Cas d’usage");
      assertThat(UploadedWorkbook.read(file, name -> false, LIMITS).name())
          .isEqualTo("Mode d’emploi");
    }
  }

  @Test
  void readsAllWantedSheetsWithinOneLimit() throws IOException {
    try (var book = new XSSFWorkbook()) {
      for (var name : List.of("un_meta", "info", "un_content")) {
        var sheet = book.createSheet(name);
        sheet.createRow(0).createCell(0).setCellValue(name);
        sheet.createRow(1).createCell(0).setCellValue("suite");
      }
      var file = bytes(book);
      assertThat(UploadedWorkbook.readAll(file, name -> name.startsWith("un_"), LIMITS))
          .extracting(SheetRows::name)
          .containsExactly("un_meta", "un_content");
      assertThat(UploadedWorkbook.readAll(file, "rien"::equals, LIMITS)).isEmpty();
      assertThat(UploadedWorkbook.readAll(file, name -> true, new Limits(1 << 20, 6, 1)))
          .hasSize(3);
      assertThat(
              catchThrowableOfType(
                      UnreadableWorkbook.class,
                      () -> UploadedWorkbook.readAll(file, name -> true, new Limits(1 << 20, 5, 1)))
                  .reason())
          .isEqualTo(Reason.TOO_MANY_ROWS);
    }
  }

  @Test
  void readsDaysOfOldMacintoshWorkbooks() {
    var file =
        changed(
            WorkbookFile.write(
                "A", List.of("Jour"), List.of(9), List.of(List.of(LocalDate.of(2027, 3, 1)))),
            "xl/workbook.xml",
            xml -> xml.replaceFirst("date1904=\"[^\"]*\"", "date1904=\"1\""));
    assertThat(read(file).rows().get(1).cells().get(0))
        .isEqualTo(new Cell.Day(LocalDate.of(2031, 3, 2)));
  }

  @Test
  void readsTextsInTheCellAndWithoutPlaces() {
    var file =
        withSheet(
            "<row><c t=\"inlineStr\"><is><r><t>Un</t></r><r><t xml:space=\"preserve\"> deux</t></r>"
                + "<rPh sb=\"0\" eb=\"1\"><t>lu</t></rPh></is></c><c/><c><v>3</v></c></row>"
                + "<row><c t=\"d\"><v>2027-01-02T00:00:00</v></c><c t=\"str\"><v>a_x0009_b</v></c></row>");
    var rows = read(file).rows();
    assertThat(rows.get(0).cells())
        .containsExactly(
            Map.entry(0, new Cell.Text("Un deux")),
            Map.entry(2, new Cell.Number(new BigDecimal("3.0"))));
    assertThat(rows.get(1).cells().values())
        .containsExactly(new Cell.Day(LocalDate.of(2027, 1, 2)), new Cell.Text("a\tb"));
  }

  @Test
  void namesCells() {
    assertThat(SheetRows.place(14, 2)).isEqualTo("C14");
    assertThat(SheetRows.place(1, 25)).isEqualTo("Z1");
    assertThat(SheetRows.place(1, 26)).isEqualTo("AA1");
    assertThat(SheetRows.place(7, 701)).isEqualTo("ZZ7");
    assertThat(SheetRows.place(7, 702)).isEqualTo("AAA7");
  }

  @Test
  void refusesMoreThanTheLimits() throws IOException {
    try (var book = new XSSFWorkbook()) {
      var sheet = book.createSheet("A");
      for (int i = 0; i < 30; i++) {
        sheet.createRow(i * 2).createCell(3).setCellValue(i);
      }
      var file = bytes(book);
      assertThat(UploadedWorkbook.read(file, n -> true, new Limits(1 << 20, 30, 4)).rows())
          .hasSize(30);
      assertThat(reason(file, new Limits(1 << 20, 29, 4))).isEqualTo(Reason.TOO_MANY_ROWS);
      assertThat(reason(file, new Limits(1 << 20, 30, 3))).isEqualTo(Reason.TOO_MANY_COLUMNS);
      assertThat(reason(file, new Limits(file.length - 1, 30, 4))).isEqualTo(Reason.TOO_LARGE);
    }
  }

  @Test
  void refusesOtherFormats() {
    var oldFormat = new byte[4_096];
    System.arraycopy(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 0, oldFormat, 0, Long.BYTES);
    assertThat(reason(oldFormat)).isEqualTo(Reason.NOT_A_WORKBOOK);
    for (var text : List.of("", "Titre;Numéro\n1;2\n", "<html></html>", "%PDF-1.7", "PK\3\4")) {
      assertThat(reason(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.NOT_A_WORKBOOK);
    }
    assertThat(reason(zip(Map.of("word/document.xml", "<a/>")))).isEqualTo(Reason.NOT_A_WORKBOOK);
    assertThat(reason(zip(Map.of("../../etc/passwd", "x")))).isEqualTo(Reason.NOT_A_WORKBOOK);
  }

  @Test
  void refusesPrograms() {
    var parts = parts(small());
    parts.put("xl/vbaProject.bin", "program");
    assertThat(reason(zip(parts))).isEqualTo(Reason.MACROS);
  }

  @Test
  void refusesLinksToOtherWorkbooks() {
    var parts = parts(small());
    parts.put("xl/externalLinks/externalLink1.xml", "<externalLink/>");
    assertThat(reason(zip(parts))).isEqualTo(Reason.LINKS);
  }

  @Test
  void refusesWhatUnpacksOutOfAllProportion() {
    var bomb = parts(small());
    bomb.put("xl/media/image1.png", " ".repeat(20_000_000));
    assertThat(reason(zip(bomb))).isEqualTo(Reason.TOO_DENSE);

    var many = parts(small());
    for (int i = 0; i < 300; i++) {
      many.put("xl/media/" + i + ".png", "x");
    }
    assertThat(reason(zip(many))).isEqualTo(Reason.TOO_DENSE);

    var random = new Random(1);
    var large = parts(small());
    for (int i = 0; i < 12; i++) {
      var noise = new StringBuilder();
      var word = new StringBuilder();
      random.ints(20_000, 'a', 'z').forEach(c -> word.append((char) c));
      for (int k = 0; k < 250; k++) {
        noise.append(word).append(k);
      }
      large.put("xl/media/" + i + ".png", noise.toString());
    }
    assertThat(reason(zip(large), new Limits(50 << 20, 10, 10))).isEqualTo(Reason.TOO_DENSE);
  }

  @Test
  void refusesDocumentTypesAndEntities() {
    var laughs =
        "<!DOCTYPE worksheet [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    var file = " SYSTEM \"file:///etc/hostname\"";
    for (var part :
        List.of(
            SHEET,
            "xl/workbook.xml",
            "xl/sharedStrings.xml",
            "xl/styles.xml",
            "_rels/.rels",
            "xl/_rels/workbook.xml.rels")) {
      for (var type : List.of(laughs, laughs.replace(" \"ha\"", file))) {
        assertThat(
                reason(
                    changed(
                        small(), part, xml -> xml.replaceFirst("(<\\?xml[^>]*>)?", "$1" + type))))
            .as(part)
            .isEqualTo(Reason.NOT_A_WORKBOOK);
      }
    }
    assertThat(
            reason(
                changed(
                    small(),
                    SHEET,
                    xml ->
                        xml.replaceFirst("(<\\?xml[^>]*>)?", "$1" + laughs)
                            .replaceFirst("<v>[^<]*</v>", "<v>&b;</v>"))))
        .isEqualTo(Reason.NOT_A_WORKBOOK);
  }

  @Test
  void refusesForgedSheets() {
    for (var rows :
        List.of(
            "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
            "<row r=\"99999999\"><c><v>1</v></c></row>",
            "<row r=\"x\"/>",
            "<row><c r=\"1A\"><v>1</v></c></row>",
            "<row><c t=\"s\"><v>77</v></c></row>",
            "<row><c t=\"s\"><v>-1</v></c></row>",
            "<row><c t=\"strange\"><v>1</v></c></row>",
            "<row><c><v>0x1p3</v></c></row>",
            "<row><c><v>NaN</v></c></row>",
            "<row><c><v>1</v>",
            "<row><c t=\"str\"><v>" + "x".repeat(40_000) + "</v></c></row>")) {
      assertThat(reason(withSheet(rows))).as(rows).isEqualTo(Reason.NOT_A_WORKBOOK);
    }
    assertThat(read(withSheet("<row><c s=\"999\"><v>1E300</v></c></row>")).rows()).hasSize(1);
    assertThat(read(withSheet("<row><c><v>1E999</v></c></row>")).rows().getFirst().cells().get(0))
        .isEqualTo(new Cell.Failure("1E999"));
    assertThat(read(withSheet("")).rows()).isEmpty();
  }

  @Test
  void neverFailsOtherwiseThanByRefusing() {
    var file = small();
    var random = new Random(7);
    for (int n = 0; n < 400; n++) {
      var broken = file.clone();
      for (int k = 0; k < 1 + random.nextInt(6); k++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
      }
      if (n % 4 == 0) {
        broken = Arrays.copyOf(broken, random.nextInt(broken.length));
      }
      try {
        assertThat(read(broken).rows()).hasSizeLessThan(10);
      } catch (UnreadableWorkbook e) {
        assertThat(e.reason()).isNotNull();
      }
    }
  }

  private static byte[] small() {
    return WorkbookFile.write(
        "A",
        List.of("Nom", "Jour"),
        List.of(9, 9),
        List.of(List.of("un texte", LocalDate.of(2027, 3, 1)), List.of("autre", 5)));
  }

  private static byte[] withSheet(String rows) {
    return changed(
        small(),
        SHEET,
        xml ->
            xml.replaceFirst(
                "(?s)<sheetData>.*</sheetData>", "<sheetData>" + rows + "</sheetData>"));
  }

  private static SheetRows read(byte[] file) {
    return UploadedWorkbook.read(file, name -> true, LIMITS);
  }

  private static Reason reason(byte[] file) {
    return reason(file, LIMITS);
  }

  private static Reason reason(byte[] file, Limits limits) {
    var thrown =
        catchThrowableOfType(
            UnreadableWorkbook.class, () -> UploadedWorkbook.read(file, name -> true, limits));
    assertThat(thrown).as("a refusal").isNotNull();
    return thrown.reason();
  }

  private static byte[] bytes(XSSFWorkbook book) throws IOException {
    var out = new ByteArrayOutputStream();
    book.write(out);
    return out.toByteArray();
  }

  private static byte[] changed(byte[] file, String part, UnaryOperator<String> change) {
    var parts = parts(file);
    assertThat(parts).containsKey(part);
    parts.compute(part, (name, xml) -> change.apply(xml));
    return zip(parts);
  }

  private static Map<String, String> parts(byte[] file) {
    var parts = new LinkedHashMap<String, String>();
    try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(file))) {
      for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return parts;
  }

  private static byte[] zip(Map<String, String> parts) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : new ArrayList<>(parts.entrySet())) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }
}
