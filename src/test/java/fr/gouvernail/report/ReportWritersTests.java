package fr.gouvernail.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.gouvernail.document.DocxDocuments;
import fr.gouvernail.document.PdfDocuments;
import fr.gouvernail.shell.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is taken away: the report, the workbook, the data.
class ReportWritersTests {

  private static final Texts TEXTS = new Texts();
  private static final ReportWriters WRITERS =
      new ReportWriters(TEXTS, new PdfDocuments(TEXTS), new DocxDocuments(), Clock.systemUTC());
  private static final Map<String, byte[]> PDFS = new HashMap<>();

  @BeforeAll
  static void oneReportPerLanguage() throws IOException {
    VeraGreenfieldFoundryProvider.initialise();
    var folder = Files.createDirectories(Path.of("target/reports"));
    for (var language : List.of("fr", "en")) {
      var bytes = write(ReportFormat.PDF, language, ClosedSamples.brevanne());
      Files.write(folder.resolve("audit-" + language + ".pdf"), bytes);
      PDFS.put(language, bytes);
    }
  }

  @ParameterizedTest
  @CsvSource({"fr,PDFUA_1", "fr,PDFA_3_A", "en,PDFUA_1", "en,PDFA_3_A"})
  void keepsToAccessibilityAndArchiving(String language, PDFAFlavour flavour) throws Exception {
    try (var parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(PDFS.get(language)), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      var verdict = validator.validate(parser);
      assertThat(
              verdict.getTestAssertions().stream()
                  .map(a -> a.getRuleId().getClause() + " " + a.getMessage())
                  .distinct())
          .isEmpty();
      assertThat(verdict.isCompliant()).isTrue();
    }
  }

  @Test
  void tellsTheDirectorOnTwoPages() throws IOException {
    var pages = text("fr", 1, 2);

    assertThat(pages)
        .contains("Maîtrise : les règles vivent et la valeur est mesurée.")
        .contains("15 octobre 2026")
        .contains("62,5")
        .contains("Pourquoi « Maîtrise », et pas « Excellence » ?")
        .contains("Il manque 17,5 points pour atteindre 80.")
        .contains("87,8 %")
        .contains("+42,3")
        .contains("Les cinq premières actions")
        .contains("Question CNF-03")
        .contains("Comment lire votre score");
  }

  @Test
  void keepsEveryQuestionAnswerEvidenceAndCommentInTheAnnex() throws IOException {
    var file = ClosedSamples.brevanne();
    var text = squeezed(text("fr", 1, Integer.MAX_VALUE));

    for (var question : file.result().questions()) {
      assertThat(text).contains(question.id());
      assertThat(text)
          .contains(squeezed(file.questionnaire().question(question.id()).text().fr()))
          .contains(squeezed(file.answer(question.id()).comment()));
    }
    assertThat(text).contains("HélèneSorbier").contains("PaulŒuvrard");
  }

  @Test
  void numbersItsPagesAndNamesItselfOnEach() throws IOException {
    try (var pdf = Loader.loadPDF(PDFS.get("fr"))) {
      var last = pdf.getNumberOfPages();
      assertThat(last).isBetween(6, 30);
      assertThat(text("fr", last, last))
          .contains("Ateliers Brévanne · Audit de maturité IA 2026 · révision 1")
          .contains(last + " / " + last);
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo("Audit de maturité IA 2026, Ateliers Brévanne");
    }
  }

  @Test
  void speaksEnglish() throws IOException {
    assertThat(text("en", 1, 2))
        .contains("Mastery: the rules are alive and value is measured.")
        .contains("15 October 2026")
        .contains("17.5 points missing to reach 80.");
  }

  @Test
  void writesAFirstAuditWithoutComparison() throws IOException {
    var bytes = write(ReportFormat.PDF, "fr", ClosedSamples.bastidon());
    try (var pdf = Loader.loadPDF(bytes)) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Premier audit").contains("27,3");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+33 1",
        "-2",
        "@SUM(A1)",
        "\t=1",
        "\n=1",
        " =1",
        "＝1+1",
        "=HYPERLINK(\"x\")"
      })
  void neutralisesWhatASpreadsheetWouldRun(String dangerous) throws IOException {
    var sheet = sheet(ClosedSamples.brevanne(Map.of("STR-01", dangerous)));

    assertThat(XlsxSheet.harmless(dangerous)).startsWith("'");
    assertThat(sheet).doesNotContain("<f>");
  }

  @Test
  void leavesOrdinaryTextAlone() {
    assertThat(XlsxSheet.harmless("Aucune charte ; 3 - 2 = 1"))
        .isEqualTo("Aucune charte ; 3 - 2 = 1");
    assertThat(XlsxSheet.harmless("a\u0000b\u001b")).isEqualTo("ab");
    assertThat(XlsxSheet.harmless("x".repeat(40_000))).hasSize(32_767);
  }

  @Test
  void givesTheWorkbookItsSheets() throws IOException {
    try (var book = workbook("fr", ClosedSamples.brevanne());
        var first = workbook("fr", ClosedSamples.bastidon())) {
      assertThat(book)
          .extracting(Sheet::getSheetName)
          .containsExactly(
              "Synthèse", "Dimensions", "Réponses", "Recommandations", "Profil", "Comparaison");
      assertThat(first).extracting(Sheet::getSheetName).hasSize(5).doesNotContain("Comparaison");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void leavesNothingOfTheAuditOutOfTheWorkbook(String language) throws IOException {
    var file = ClosedSamples.brevanne();
    var locale = Locale.of(language);
    try (var book = workbook(language, file)) {
      var answers = book.getSheetAt(2);
      assertThat(answers.getLastRowNum()).isEqualTo(file.result().questions().size());
      for (var row : answers) {
        if (row.getRowNum() == 0) {
          continue;
        }
        var result = file.result().questions().get(row.getRowNum() - 1);
        var question = file.questionnaire().question(result.id());
        var answer = file.answer(result.id());
        assertThat(cell(row, 0)).isEqualTo(result.id());
        assertThat(cell(row, 3)).isEqualTo(question.text().in(locale));
        assertThat(cell(row, 4)).isEqualTo(Integer.toString(result.weight()));
        assertThat(cell(row, 5))
            .isEqualTo(file.questionnaire().state(result.state()).label().in(locale));
        assertThat(cell(row, 16)).isEqualTo(answer.comment());
        assertThat(cell(row, 17)).isEqualTo(answer.reason());
        if (result.value() != null && result.evidence() != null) {
          assertThat(cell(row, 6)).isEqualTo(result.value().toString());
          assertThat(cell(row, 7)).isEqualTo(question.statement(result.value()).text().in(locale));
          assertThat(cell(row, 8))
              .isEqualTo(file.questionnaire().evidence(result.evidence()).label().in(locale));
        }
      }
      for (var dimension : file.result().dimensions()) {
        var brought =
            file.result().questionsOf(dimension.id()).stream()
                .mapToDouble(q -> number(answers, q.id(), 10))
                .sum();
        assertThat(brought).isCloseTo(dimension.score().doubleValue(), within(0.4));
      }
    }
  }

  @Test
  void exportsEveryFigureAsANumberWithOneDecimal() {
    var file = ClosedSamples.brevanne();
    var json = new JsonMapper().readTree(write(ReportFormat.JSON, "fr", file));

    assertThat(json.get("format").asString()).isEqualTo("gouvernail-audit/1");
    assertThat(json.get("result").get("score").decimalValue()).isEqualByComparingTo("62.5");
    assertThat(json.get("result").get("substantiated").decimalValue()).isEqualByComparingTo("61.8");
    assertThat(json.get("result").get("confidence").decimalValue()).isEqualByComparingTo("87.8");
    assertThat(json.get("comparison").get("score").get("comparable").decimalValue())
        .isEqualByComparingTo("42.3");
    assertThat(json.get("result").get("dimensions").size()).isEqualTo(8);
    assertThat(json.get("answers").size()).isEqualTo(file.result().questions().size());
    for (JsonNode dimension : json.get("result").get("dimensions")) {
      var score = file.result().dimension(dimension.get("id").asString()).score();
      assertThat(dimension.get("score").decimalValue()).isEqualByComparingTo(score);
      assertThat(dimension.get("score").asString()).matches("\\d+\\.\\d");
    }
  }

  private static byte[] write(ReportFormat format, String language, AuditFile file) {
    return WRITERS.write(
        new ReportOrder(ReportKind.FULL, format, Locale.of(language)),
        ClosedSamples.BREVANNE,
        file,
        null);
  }

  private static Workbook workbook(String language, AuditFile file) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(write(ReportFormat.XLSX, language, file)));
  }

  private static String cell(Row row, int column) {
    return new DataFormatter(Locale.ROOT).formatCellValue(row.getCell(column));
  }

  private static double number(Sheet sheet, String question, int column) {
    for (var row : sheet) {
      if (cell(row, 0).equals(question) && row.getCell(column) != null) {
        return row.getCell(column).getNumericCellValue();
      }
    }
    return 0;
  }

  private static String text(String language, int from, int to) throws IOException {
    try (var pdf = Loader.loadPDF(PDFS.get(language))) {
      var reader = new PDFTextStripper();
      reader.setStartPage(from);
      reader.setEndPage(to);
      return reader.getText(pdf).replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00a0]+", "");
  }

  private static String sheet(AuditFile file) throws IOException {
    return part(write(ReportFormat.XLSX, "fr", file), "xl/worksheets/sheet3.xml");
  }

  private static String part(byte[] book, String name) throws IOException {
    var file = Files.createTempFile("audit", ".xlsx");
    try {
      Files.write(file, book);
      try (var zip = new ZipFile(file.toFile())) {
        return new String(
            zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
      }
    } finally {
      Files.delete(file);
    }
  }
}
