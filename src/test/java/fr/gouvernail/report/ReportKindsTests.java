package fr.gouvernail.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.assessment.AnswerContent;
import fr.gouvernail.document.Colour;
import fr.gouvernail.document.DocxDocuments;
import fr.gouvernail.document.Illustration;
import fr.gouvernail.document.Letterhead;
import fr.gouvernail.document.PdfDocuments;
import fr.gouvernail.document.SvgPictures;
import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.EvidenceLevel;
import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.Workspace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// The summary, the whole report and the comparison, on paper and for a word processor, in both
/// languages, with and without the letterhead of a firm.
class ReportKindsTests {

  private static final Texts TEXTS = new Texts();
  private static final ReportWriters WRITERS =
      new ReportWriters(TEXTS, new PdfDocuments(TEXTS), new DocxDocuments(), Clock.systemUTC());

  private static final String LOGO =
      "<svg viewBox=\"0 0 200 60\"><rect x=\"0\" y=\"0\" width=\"200\" height=\"60\" fill=\"#0d5a66\"/>"
          + "<text x=\"100\" y=\"38\" font-size=\"24\" text-anchor=\"middle\" fill=\"#ffffff\">ESSAI</text></svg>";

  private static final Letterhead LETTERHEAD =
      new Letterhead(
          "Cabinet d’essai",
          new Illustration(SvgPictures.png(LOGO, 2), 400, 120, "Logo, Cabinet d’essai"),
          new Colour("#0d5a66"),
          new Colour("#e1f0e6"),
          List.of("Un premier paragraphe.", "Un second."),
          "1 rue des Essais, essai@example.org");

  /// The longest introduction that a firm may write, in one paragraph.
  private static final Letterhead LONG =
      new Letterhead(
          "Cabinet de conseil en gouvernance des systèmes d’information et de l’IA".repeat(2),
          LETTERHEAD.logo(),
          LETTERHEAD.accent(),
          LETTERHEAD.tint(),
          List.of("phrase longue ".repeat(143).strip()),
          "x".repeat(200));

  private static final Workspace LONG_NAME =
      new Workspace(
          ClosedSamples.BREVANNE.id(),
          "essai",
          "Société anonyme de mécanique générale et de maintenance ".repeat(3).strip(),
          "Mécanique",
          "industrie",
          9,
          "1-9",
          false,
          ClosedSamples.BREVANNE.zone(),
          ClosedSamples.BREVANNE.createdOn(),
          true);

  @BeforeAll
  static void prepare() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @CsvSource({
    "SUMMARY,fr,PDFUA_1", "SUMMARY,en,PDFA_3_A",
    "FULL,en,PDFUA_1", "FULL,fr,PDFA_3_A",
    "COMPARISON,fr,PDFUA_1", "COMPARISON,en,PDFA_3_A"
  })
  void keepsToAccessibilityAndArchivingUnderALetterhead(
      ReportKind kind, String language, PDFAFlavour flavour) throws Exception {
    var bytes = pdf(kind, language, ClosedSamples.brevanne(), LETTERHEAD);
    keep(kind, language, "pdf", bytes);
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      assertThat(
              validator.validate(parser).getTestAssertions().stream()
                  .map(a -> a.getRuleId().getClause() + " " + a.getMessage())
                  .distinct())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void tagsTitlesListsTablesAndPictures(ReportKind kind) throws IOException {
    var bytes = pdf(kind, "fr", ClosedSamples.brevanne(), LETTERHEAD);
    try (var pdf = Loader.loadPDF(bytes)) {
      var tags = tags(pdf.getDocumentCatalog().getStructureTreeRoot()).toList();
      assertThat(tags).contains("H1", "H2", "Table", "TH", "TD", "Figure");
      assertThat(tags.stream().filter("H1"::equals)).hasSize(1);
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void tellsTheDirectorEverythingOnTwoPages(String language) throws IOException {
    var bytes = pdf(ReportKind.SUMMARY, language, ClosedSamples.brevanne(), LETTERHEAD);

    assertThat(PdfDocuments.pages(bytes)).isEqualTo(2);
    var text = text(bytes);
    assertThat(text)
        .contains("Un premier paragraphe.")
        .contains("1 rue des Essais, essai@example.org")
        .contains("CNF-03");
    if (language.equals("fr")) {
      assertThat(text)
          .contains("Maîtrise : les règles vivent et la valeur est mesurée.")
          .contains("Pourquoi « Maîtrise », et pas « Excellence » ?")
          .contains("Les huit dimensions")
          .contains("Les cinq premières actions")
          .contains("Et maintenant", "Décidez de ces 5 actions", "15 octobre 2027");
    }
  }

  @ParameterizedTest
  @CsvSource({"fr,0", "en,0", "fr,1", "en,1", "fr,3", "en,3"})
  void keepsToTwoPagesWhateverWasAnsweredAndWritten(String language, int value) throws IOException {
    var file =
        ClosedSamples.brevanne(q ->
            q.gate()
                ? scored(0)
                : q.order() % 5 == 0 ? unknown() : scored(q.dimension().equals("SEC") ? 0 : value));

    var bytes =
        WRITERS.write(
            new ReportOrder(ReportKind.SUMMARY, ReportFormat.PDF, Locale.of(language)),
            LONG_NAME,
            file,
            LONG);

    keep(ReportKind.SUMMARY, language + "-long-" + value, "pdf", bytes);
    assertThat(PdfDocuments.pages(bytes)).isLessThanOrEqualTo(2);
    assertThat(text(bytes)).contains("Société anonyme de mécanique", "2 / 2");
  }

  @Test
  void shortensAnIntroductionToTheEndOfAWord() {
    var cut = new SummaryCut(false, 3, 20);

    assertThat(cut.shortened(List.of("Un mot.", "Deux autres mots ici.")))
        .containsExactly("Un mot.", "Deux autres\u2026");
    assertThat(cut.shortened(List.of("Unmotquinenfinitpasdetoutdutout"))).isEmpty();
    assertThat(new SummaryCut(false, 3, 0).shortened(List.of("Un mot."))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void tellsProgressAtEqualScopeFromTheEffectOfTheScope(String language) throws IOException {
    var file = ClosedSamples.brevanne();
    var paper = text(pdf(ReportKind.COMPARISON, language, file, null));
    var words = docxText(ReportKind.COMPARISON, language, file);

    var figures =
        language.equals("fr")
            ? List.of("+39,5", "+42,3", "−2,8", "+42,3 points")
            : List.of("+39.5", "+42.3", "−2.8");
    for (var text : List.of(paper, words)) {
      assertThat(text).contains(figures.subList(0, 3));
      for (var change : file.comparison().down()) {
        assertThat(text).contains(change.question());
        assertThat(squeezed(text)).contains(squeezed(file.answer(change.question()).comment()));
      }
      for (var id :
          Stream.of(file.comparison().entered(), file.comparison().left())
              .flatMap(List::stream)
              .toList()) {
        assertThat(text).contains(id);
      }
    }
    assertThat(paper.indexOf("DAT-04"))
        .as("declines come first")
        .isLessThan(paper.indexOf("STR-01"));
  }

  @Test
  void saysWhatHasToBeConfirmed() throws IOException {
    var file =
        ClosedSamples.brevanne(
            q -> new AnswerContent(AnswerState.SCORED, 3, EvidenceLevel.DECLARED, "", "", false));

    assertThat(file.comparison().toConfirm()).isTrue();
    assertThat(text(pdf(ReportKind.COMPARISON, "fr", file, null)))
        .contains("En progrès, à confirmer")
        .contains("Rien n’a reculé depuis l’audit précédent.");
  }

  @ParameterizedTest
  @EnumSource
  void givesAWordProcessorRealTitlesListsAndTables(ReportKind kind) throws IOException {
    var bytes = write(kind, ReportFormat.DOCX, "fr", ClosedSamples.brevanne(), LETTERHEAD);
    keep(kind, "fr", "docx", bytes);
    try (var docx = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      var styles = docx.getParagraphs().stream().map(XWPFParagraph::getStyle).toList();
      assertThat(styles).startsWith("Title").contains("Heading1", "BodyText");
      assertThat(styles.stream().filter("Title"::equals)).hasSize(1);
      assertThat(docx.getTables()).hasSizeGreaterThan(2);
      assertThat(docx.getTables())
          .filteredOn(t -> t.getText().contains("Gouvernance"))
          .isNotEmpty()
          .allMatch(t -> t.getRow(0).isRepeatHeader());
      assertThat(docx.getHeaderList())
          .singleElement()
          .satisfies(head -> {
            assertThat(head.getText()).contains("Cabinet d’essai");
            assertThat(head.getParagraphs().getFirst().getRuns().getFirst().getCTR().xmlText())
                .contains("descr=\"Logo, Cabinet d’essai\"");
          });
      assertThat(docx.getStyles().getStyle("Heading1").getCTStyle().xmlText()).contains("0d5a66");
      assertThat(docx.getProperties().getCoreProperties().getCreator())
          .isEqualTo("Cabinet d’essai");
      if (kind != ReportKind.COMPARISON) {
        assertThat(docx.getParagraphs())
            .filteredOn(p -> "ListNumber".equals(p.getStyle()))
            .hasSizeGreaterThanOrEqualTo(5)
            .allMatch(p -> "decimal".equals(p.getNumFmt()));
      }
    }
  }

  @Test
  void keepsEveryAnswerAndCommentForAWordProcessor() throws IOException {
    var file = ClosedSamples.brevanne();
    var text = squeezed(docxText(ReportKind.FULL, "fr", file));

    for (var question : file.result().questions()) {
      assertThat(text)
          .contains(question.id())
          .contains(squeezed(file.questionnaire().question(question.id()).text().fr()))
          .contains(squeezed(file.answer(question.id()).comment()));
    }
  }

  /// Names of people and companies are what they are; whatever else has an accent is French.
  @ParameterizedTest
  @EnumSource
  void speaksEnglishThroughout(ReportKind kind) throws IOException {
    var file = ClosedSamples.brevanne(commented(ClosedSamples.brevanne()));
    var french = frenchTexts();
    var shown = EnumSet.allOf(ReportFormat.class);
    shown.removeIf(format -> !kind.comesAs(format));
    for (var format : shown) {
      var text = plain(format, write(kind, format, "en", file, null));
      assertThat(text).doesNotContain("!{");
      var left = text.replaceAll("Ateliers Brévanne|Hélène Sorbier|Paul Œuvrard|Mécanique", "");
      assertThat(Pattern.compile("\\S*[àâçéèêëîïôùûœÀÂÇÉÈÊÎÔŒ«»]\\S*").matcher(left).results())
          .as(kind + " " + format)
          .extracting(found -> found.group())
          .isEmpty();
      assertThat(french.stream().filter(left::contains)).as(kind + " " + format).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void hasEveryTextInFrench(ReportKind kind) throws IOException {
    for (var format : ReportFormat.values()) {
      if (kind.comesAs(format)) {
        assertThat(plain(format, write(kind, format, "fr", ClosedSamples.brevanne(), null)))
            .doesNotContain("!{")
            .doesNotContain(" the ");
      }
    }
  }

  /// The same answers with comments in neither language.
  private static Function<Question, AnswerContent> commented(AuditFile file) {
    return question -> {
      var answer = file.answer(question.id());
      var asked = answer.state() == AnswerState.UNANSWERED ? scored(2) : answer;
      return new AnswerContent(
          asked.state(),
          asked.value(),
          asked.evidence(),
          "note " + question.id(),
          asked.state() == AnswerState.NOT_APPLICABLE ? "xxxxxxxxxxxxxxxxxxxx" : "",
          false);
    };
  }

  /// Whole French sentences of the product that read otherwise in English.
  private static List<String> frenchTexts() throws IOException {
    var french = bundle("fr");
    var english = bundle("en");
    return french.stringPropertyNames().stream()
        .filter(key -> key.startsWith("report."))
        .map(key -> new String[] {french.getProperty(key), english.getProperty(key)})
        .filter(pair -> !pair[0].equals(pair[1]) && !pair[0].contains("{"))
        .filter(pair -> pair[0].length() > 12)
        .map(pair -> pair[0].replace('\u00a0', ' '))
        .toList();
  }

  private static Properties bundle(String language) throws IOException {
    var texts = new Properties();
    try (var in =
        Files.newBufferedReader(
            Path.of("src/main/resources/vaadin-i18n/translations_" + language + ".properties"))) {
      texts.load(in);
    }
    return texts;
  }

  private static AnswerContent scored(int value) {
    return new AnswerContent(AnswerState.SCORED, value, EvidenceLevel.DECLARED, "", "", false);
  }

  private static AnswerContent unknown() {
    return new AnswerContent(AnswerState.UNKNOWN, null, null, "", "", false);
  }

  private static byte[] write(
      ReportKind kind,
      ReportFormat format,
      String language,
      AuditFile file,
      Letterhead letterhead) {
    return WRITERS.write(
        new ReportOrder(kind, format, Locale.of(language)),
        ClosedSamples.BREVANNE,
        file,
        letterhead);
  }

  private static byte[] pdf(
      ReportKind kind, String language, AuditFile file, Letterhead letterhead) {
    return write(kind, ReportFormat.PDF, language, file, letterhead);
  }

  private static String docxText(ReportKind kind, String language, AuditFile file)
      throws IOException {
    return plain(ReportFormat.DOCX, write(kind, ReportFormat.DOCX, language, file, null));
  }

  private static String plain(ReportFormat format, byte[] bytes) throws IOException {
    return switch (format) {
      case PDF -> text(bytes);
      case JSON -> new String(bytes, StandardCharsets.UTF_8);
      case DOCX -> {
        try (var docx = new XWPFDocument(new ByteArrayInputStream(bytes));
            var words = new org.apache.poi.xwpf.extractor.XWPFWordExtractor(docx)) {
          yield spaced(words.getText());
        }
      }
      case XLSX -> {
        try (var book =
                new org.apache.poi.xssf.usermodel.XSSFWorkbook(new ByteArrayInputStream(bytes));
            var words = new org.apache.poi.xssf.extractor.XSSFExcelExtractor(book)) {
          yield spaced(words.getText());
        }
      }
    };
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return spaced(new PDFTextStripper().getText(document));
    }
  }

  private static String spaced(String text) {
    return text.replace('\u00a0', ' ').replaceAll("\\s+", " ");
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00a0]+", "");
  }

  private static Stream<String> tags(PDStructureNode node) {
    return node.getKids().stream()
        .flatMap(kid ->
            kid instanceof PDStructureElement element
                ? Stream.concat(
                    Stream.of(element.getCOSObject().getNameAsString(COSName.S, "")), tags(element))
                : Stream.empty());
  }

  /// For those who want to look at them.
  private static void keep(ReportKind kind, String name, String ending, byte[] bytes)
      throws IOException {
    var folder = Files.createDirectories(Path.of("target/reports"));
    Files.write(folder.resolve(kind + "-" + name + "." + ending), bytes);
  }
}
