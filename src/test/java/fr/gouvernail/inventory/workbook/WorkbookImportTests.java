package fr.gouvernail.inventory.workbook;

import static fr.gouvernail.inventory.workbook.Sheets.cell;
import static fr.gouvernail.inventory.workbook.Sheets.edited;
import static fr.gouvernail.inventory.workbook.Sheets.filled;
import static fr.gouvernail.inventory.workbook.Sheets.known;
import static fr.gouvernail.inventory.workbook.Sheets.preview;
import static fr.gouvernail.inventory.workbook.Sheets.title;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.inventory.workbook.ImportPreview.Difference;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookImportTests {

  @Test
  void readsARowOfEveryColumn() {
    var preview =
        preview(
            filled(sheet -> {
              title(sheet, 2, "  Accélérer la réponse aux devis ");
              cell(sheet, 2, ImportColumn.PROBLEM).setCellValue("Ligne une\r\nligne deux");
              cell(sheet, 2, ImportColumn.CATEGORY).setCellValue("ia GENERATIVE");
              cell(sheet, 2, ImportColumn.FUNCTION).setCellValue("Human resources");
              cell(sheet, 2, ImportColumn.OWNER).setCellValue(" Hugo.Lemaire@brevanne.example.org");
              cell(sheet, 2, ImportColumn.USERS).setCellValue(7);
              cell(sheet, 2, ImportColumn.AFFECTED).setCellValue("salariés, intérimaires; CLIENTS");
              cell(sheet, 2, ImportColumn.DATA_LEVELS).setCellValue("C1, C0 public");
              cell(sheet, 2, ImportColumn.PERSONAL_DATA).setCellValue("non");
              cell(sheet, 2, ImportColumn.TOOL).setCellValue("scriptoria pro");
              cell(sheet, 2, ImportColumn.COST).setCellValue("9");
              cell(sheet, 2, ImportColumn.STATE).setCellValue("Approuvée");
              Sheets.day(sheet, 2, ImportColumn.REVIEW, LocalDate.of(2027, 6, 30));
            }));
    assertThat(preview.errors()).isEmpty();
    assertThat(preview.acceptable()).isTrue();
    var creation = preview.creations().getFirst();
    assertThat(creation.row()).isEqualTo(2);
    assertThat(creation.values().text(ImportColumn.TITLE))
        .isEqualTo("Accélérer la réponse aux devis");
    assertThat(creation.values().text(ImportColumn.PROBLEM)).isEqualTo("Ligne une\nligne deux");
    assertThat(creation.values().text(ImportColumn.CATEGORY)).isEqualTo("generative");
    assertThat(creation.values().text(ImportColumn.FUNCTION)).isEqualTo("rh");
    assertThat(creation.values().text(ImportColumn.OWNER)).isEqualTo(Sheets.HUGO);
    assertThat(creation.values().text(ImportColumn.USERS)).isEqualTo("7");
    assertThat(creation.values().choices(ImportColumn.AFFECTED))
        .containsExactly("clients", "salaries");
    assertThat(creation.values().choices(ImportColumn.DATA_LEVELS)).containsExactly("C0", "C1");
    assertThat(creation.values().text(ImportColumn.PERSONAL_DATA)).isEqualTo("non");
    assertThat(creation.values().text(ImportColumn.TOOL)).isEqualTo(Sheets.SCRIPTORIA);
    assertThat(creation.values().text(ImportColumn.COST)).isEqualTo("9");
    assertThat(creation.values().text(ImportColumn.REVIEW)).isEqualTo("2027-06-30");
    assertThat(creation.values().find(ImportColumn.STATE)).isEmpty();
    assertThat(creation.values().find(ImportColumn.PURPOSE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void readsBackWhatIsExportedWithoutADifference(String language) {
    var locale = Locale.of(language);
    var one = known(1, "Accélérer la réponse aux devis");
    var two = known(2, "@ répondre");
    var file = Sheets.TEMPLATE.filled(List.of(one, two), Sheets.LISTS, locale);
    var preview = preview(file, one, two);
    assertThat(preview.errors()).isEmpty();
    assertThat(preview.creations()).isEmpty();
    assertThat(preview.updates()).isEmpty();
    assertThat(preview.unchanged()).containsExactly(1, 2);
    assertThat(preview.acceptable()).as("nothing to write").isFalse();
  }

  @Test
  void showsWhatAnUpdateChanges() {
    var one = known(1, "Accélérer la réponse aux devis");
    var file = Sheets.TEMPLATE.filled(List.of(one), Sheets.LISTS, Locale.FRENCH);
    var preview =
        preview(
            edited(
                file,
                sheet -> {
                  cell(sheet, 2, ImportColumn.USERS).setCellValue(15);
                  cell(sheet, 2, ImportColumn.AFFECTED).setCellValue("Personne");
                  cell(sheet, 2, ImportColumn.PROBLEM).setBlank();
                }),
            one);
    var update = preview.updates().getFirst();
    assertThat(update.id()).isEqualTo(one.id());
    assertThat(update.version()).isEqualTo(3);
    assertThat(update.title()).isEqualTo("Accélérer la réponse aux devis");
    assertThat(update.differences())
        .as("an empty cell changes nothing")
        .containsExactly(
            new Difference(ImportColumn.USERS, "12", "15"),
            new Difference(ImportColumn.AFFECTED, "clients,salaries", "personne"));
  }

  @Test
  void updatesByNumberElseByTitle() {
    var one = known(1, "Accélérer la réponse aux devis");
    var two = known(2, "Trier les demandes");
    var preview =
        preview(
            filled(sheet -> {
              cell(sheet, 2, ImportColumn.NUMBER).setCellValue(2);
              title(sheet, 2, "Trier les demandes des clients");
              title(sheet, 3, "ACCELERER LA RÉPONSE, AUX DEVIS");
              title(sheet, 4, "Résumer les réunions");
              cell(sheet, 5, ImportColumn.PROBLEM).setCellValue("   ");
            }),
            one,
            two);
    assertThat(preview.errors()).isEmpty();
    assertThat(preview.updates().stream().map(ImportPreview.Update::number)).containsExactly(2, 1);
    assertThat(preview.creations()).hasSize(1);
  }

  @Test
  void createsNothingTwiceWhenImportedTwice() {
    var file =
        filled(sheet ->
            IntStream.range(2, 12)
                .forEach(row -> {
                  title(sheet, row, "Cas numéro " + row);
                  cell(sheet, row, ImportColumn.USERS).setCellValue(row);
                }));
    var first = preview(file);
    assertThat(first.creations()).hasSize(10);

    var now =
        first.creations().stream()
            .map(c ->
                new KnownUseCase(
                    new UUID(2, c.row()), c.row() + 100, 0, true, "Brouillon", c.values()))
            .toArray(KnownUseCase[]::new);
    var second = preview(file, now);
    assertThat(second.creations()).isEmpty();
    assertThat(second.updates()).isEmpty();
    assertThat(second.unchanged()).hasSize(10);
  }

  @Test
  void readsAThousandRowsAndRefusesMoreThanTwoThousand() {
    Consumer<Sheet> thousand =
        sheet -> IntStream.rangeClosed(2, 1_001).forEach(row -> title(sheet, row, "Cas " + row));
    assertThat(preview(filled(thousand)).creations()).hasSize(1_000);

    var tooMany =
        filled(sheet ->
            IntStream.rangeClosed(2, 2_002).forEach(row -> title(sheet, row, "Cas " + row)));
    assertError(preview(tooMany), "", ImportProblem.TOO_MANY_ROWS, "2000");
  }

  @Test
  void writesAThousandUseCasesAndReadsThemBack() {
    var known =
        IntStream.rangeClosed(1, 1_000)
            .mapToObj(n -> known(n, "Cas d’usage numéro " + n))
            .toArray(KnownUseCase[]::new);
    var file = Sheets.TEMPLATE.filled(Arrays.asList(known), Sheets.LISTS, Locale.FRENCH);
    assertThat(preview(file, known).unchanged()).hasSize(1_000);
  }

  @Test
  void refusesFormulasWithTheirCells() {
    var preview =
        preview(
            filled(sheet -> {
              title(sheet, 2, "Premier cas");
              cell(sheet, 2, ImportColumn.USERS).setCellFormula("1+1");
              cell(sheet, 3, ImportColumn.TITLE).setCellFormula("\"Cas \"&1");
              title(sheet, 4, "Troisième cas");
              cell(sheet, 4, ImportColumn.STATE).setCellFormula("NOW()");
              cell(sheet, 4, 40).setCellFormula("HYPERLINK(\"https://example.org\")");
            }));
    assertThat(preview.errors().stream().map(ImportError::cell))
        .containsExactly("H2", "B3", "AB4", "AO4");
    assertThat(preview.errors()).allMatch(e -> e.problem() == ImportProblem.FORMULA);
    assertThat(preview.acceptable()).isFalse();
  }

  @Test
  void refusesWrongKindsWithTheirCells() {
    assertWrong(ImportColumn.TITLE, c -> c.setCellValue(true), "B2", ImportProblem.NOT_A_TEXT);
    assertWrong(
        ImportColumn.PROBLEM, c -> c.setCellErrorValue((byte) 7), "C2", ImportProblem.FAILURE);
    assertWrong(ImportColumn.USERS, c -> c.setCellValue("douze"), "H2", ImportProblem.NOT_A_NUMBER);
    assertWrong(ImportColumn.USERS, c -> c.setCellValue("-3"), "H2", ImportProblem.NOT_A_NUMBER);
    assertWrong(ImportColumn.USERS, c -> c.setCellValue(true), "H2", ImportProblem.NOT_A_NUMBER);
    assertWrong(ImportColumn.USERS, c -> c.setCellValue(1.5), "H2", ImportProblem.NOT_WHOLE);
    assertWrong(ImportColumn.USERS, c -> c.setCellValue(0), "H2", ImportProblem.OUT_OF_RANGE);
    assertWrong(ImportColumn.USERS, c -> c.setCellValue(1e30), "H2", ImportProblem.OUT_OF_RANGE);
    assertWrong(ImportColumn.SKILLS, c -> c.setCellValue(11), "Z2", ImportProblem.OUT_OF_RANGE);
    assertWrong(
        ImportColumn.REVIEW, c -> c.setCellValue("bientôt"), "AC2", ImportProblem.NOT_A_DATE);
    assertWrong(
        ImportColumn.REVIEW, c -> c.setCellValue("31/02/2027"), "AC2", ImportProblem.NOT_A_DATE);
    assertWrong(ImportColumn.REVIEW, c -> c.setCellValue(46_000), "AC2", ImportProblem.NOT_A_DATE);
    assertWrong(
        ImportColumn.REVIEW,
        c -> c.setCellValue("01/01/1999"),
        "AC2",
        ImportProblem.DATE_OUT_OF_RANGE);
    assertWrong(
        ImportColumn.TITLE, c -> c.setCellValue("x".repeat(81)), "B2", ImportProblem.TOO_LONG);
    assertWrong(
        ImportColumn.CATEGORY, c -> c.setCellValue("magie"), "E2", ImportProblem.NOT_AN_OPTION);
    assertWrong(
        ImportColumn.DATA_LEVELS, c -> c.setCellValue("C0, C9"), "J2", ImportProblem.NOT_AN_OPTION);
    assertWrong(
        ImportColumn.OWNER,
        c -> c.setCellValue("inconnu@example.org"),
        "G2",
        ImportProblem.OWNER_UNKNOWN);
    assertWrong(
        ImportColumn.OWNER,
        c -> c.setCellValue("nadia-berger@brevanne.example.org"),
        "G2",
        ImportProblem.OWNER_UNKNOWN);
    assertWrong(
        ImportColumn.TOOL, c -> c.setCellValue("Autre outil"), "L2", ImportProblem.TOOL_UNKNOWN);
    assertWrong(
        ImportColumn.TOOL, c -> c.setCellValue("doublon"), "L2", ImportProblem.SEVERAL_MEANT);
    assertError(
        preview(
            filled(sheet -> {
              title(sheet, 2, "Un cas");
              Sheets.day(sheet, 2, ImportColumn.USERS, LocalDate.of(2027, 1, 1));
            })),
        "H2",
        ImportProblem.NOT_A_NUMBER);
    assertError(
        preview(
            filled(sheet -> Sheets.day(sheet, 2, ImportColumn.TITLE, LocalDate.of(2027, 1, 1)))),
        "B2",
        ImportProblem.NOT_A_TEXT);
  }

  private static void assertWrong(
      ImportColumn column, Consumer<Cell> fill, String place, ImportProblem problem) {
    var preview =
        preview(
            filled(sheet -> {
              title(sheet, 2, "Un cas d’usage");
              fill.accept(cell(sheet, 2, column));
            }));
    assertThat(preview.errors()).hasSize(1);
    assertThat(preview.errors().getFirst().cell()).isEqualTo(place);
    assertThat(preview.errors().getFirst().problem()).isEqualTo(problem);
    assertThat(preview.creations()).isEmpty();
  }

  @Test
  void acceptsDaysAndNumbersTypedAsTexts() {
    var preview =
        preview(
            filled(sheet -> {
              title(sheet, 2, "Un cas");
              cell(sheet, 2, ImportColumn.REVIEW).setCellValue("31/12/2027");
              cell(sheet, 3, ImportColumn.TITLE).setCellValue(2027);
              cell(sheet, 3, ImportColumn.REVIEW).setCellValue("2027-12-31");
            }));
    assertThat(preview.errors()).isEmpty();
    assertThat(preview.creations())
        .allMatch(c -> c.values().text(ImportColumn.REVIEW).equals("2027-12-31"));
    assertThat(preview.creations().getLast().values().text(ImportColumn.TITLE)).isEqualTo("2027");
  }

  @Test
  void refusesRowsThatMeanNobodyOrTheSame() {
    var one = known(1, "Trier les demandes");
    var two = known(2, "trier LES demandes");
    var three = known(3, "Résumer les réunions");
    var preview =
        preview(
            filled(sheet -> {
              cell(sheet, 2, ImportColumn.NUMBER).setCellValue(99);
              title(sheet, 3, "Trier les demandes");
              cell(sheet, 4, ImportColumn.USERS).setCellValue(3);
              cell(sheet, 5, ImportColumn.NUMBER).setCellValue(3);
              title(sheet, 6, "Résumer les réunions");
              title(sheet, 7, "Traduire les notices");
              title(sheet, 8, "traduire les NOTICES !");
              title(sheet, 9, "?!");
            }),
            one,
            two,
            three);
    assertThat(preview.errors())
        .containsExactly(
            ImportError.of("A2", ImportProblem.NUMBER_UNKNOWN, 99),
            ImportError.of("B3", ImportProblem.TITLE_OF_SEVERAL, "1, 2"),
            ImportError.of("B4", ImportProblem.TITLE_MISSING),
            ImportError.of("B6", ImportProblem.TWICE, 5),
            ImportError.of("B8", ImportProblem.TWICE, 7),
            ImportError.of("B9", ImportProblem.TITLE_MISSING));
  }

  @Test
  void refusesToChangeWhatMayNotBeChangedNow() {
    var open = known(4, "Traduire les notices");
    var submitted = new KnownUseCase(open.id(), 4, 1, false, "Soumise", open.values());
    var file = Sheets.TEMPLATE.filled(List.of(submitted), Sheets.LISTS, Locale.FRENCH);
    assertThat(preview(file, submitted).unchanged()).as("unchanged is no error").containsExactly(4);
    assertError(
        preview(
            edited(file, sheet -> cell(sheet, 2, ImportColumn.USERS).setCellValue(1)), submitted),
        "A2",
        ImportProblem.NOT_CHANGEABLE,
        "4",
        "Soumise");
  }

  @Test
  void refusesColumnsThatItDoesNotKnow() {
    var preview =
        preview(
            filled(sheet -> {
              cell(sheet, 1, ImportColumn.REVIEW).setCellValue("Notes de Hugo");
              cell(sheet, 1, ImportColumn.SKILLS).setCellValue("Outil");
              cell(sheet, 1, 30).setCellFormula("A1");
              title(sheet, 2, "Un cas");
              cell(sheet, 2, 31).setCellValue("perdu");
              cell(sheet, 3, 31).setCellValue("perdu aussi");
            }));
    assertThat(preview.errors())
        .containsExactly(
            ImportError.of("Z1", ImportProblem.COLUMN_TWICE, "Outil", "L1"),
            ImportError.of("AC1", ImportProblem.COLUMN_UNKNOWN, "Notes de Hugo"),
            ImportError.of("AE1", ImportProblem.FORMULA),
            ImportError.of("AF2", ImportProblem.COLUMN_WITHOUT_NAME));
    assertThat(
            preview(filled(sheet -> cell(sheet, 1, ImportColumn.TITLE).setCellValue("Intitulé")))
                .errors())
        .containsExactly(
            ImportError.of("B1", ImportProblem.COLUMN_UNKNOWN, "Intitulé"),
            ImportError.of("", ImportProblem.NO_TITLE_COLUMN, "Titre"));
  }

  @Test
  void takesColumnsInAnyOrderAndLanguage() {
    var file =
        edited(
            Sheets.TEMPLATE.blank(Sheets.LISTS, Locale.ENGLISH),
            sheet -> {
              sheet.removeRow(sheet.getRow(0));
              cell(sheet, 3, 5).setCellValue("TITLE*");
              cell(sheet, 3, 2).setCellValue("personnes concernees");
              cell(sheet, 3, 7).setCellValue("data_categories");
              cell(sheet, 9, 5).setCellValue("Un cas");
              cell(sheet, 9, 2).setCellValue("Customers");
              cell(sheet, 9, 7).setCellValue("C2");
              cell(sheet, 10, 5).setCellValue("x".repeat(90));
            });
    var preview = preview(file);
    assertThat(preview.creations().getFirst().values().text(ImportColumn.AFFECTED))
        .isEqualTo("clients");
    assertThat(preview.creations().getFirst().values().text(ImportColumn.DATA_LEVELS))
        .isEqualTo("C2");
    assertError(preview, "F10", ImportProblem.TOO_LONG, "80", "90");
  }

  @Test
  void refusesFilesThatItCannotRead() {
    assertError(
        preview("Titre;Numéro".getBytes(StandardCharsets.UTF_8)), "", ImportProblem.NOT_A_WORKBOOK);
    assertError(
        preview(new byte[(WorkbookImport.MOST_MEGABYTES << 20) + 1]),
        "",
        ImportProblem.TOO_LARGE,
        "5");
    assertError(
        preview(filled(sheet -> cell(sheet, 2, 60).setCellValue("loin"))),
        "",
        ImportProblem.TOO_MANY_COLUMNS,
        "60");
    assertError(preview(filled(sheet -> {})), "", ImportProblem.NO_ROWS);
    assertError(
        preview(filled(sheet -> sheet.removeRow(sheet.getRow(0)))), "", ImportProblem.NO_ROWS);
  }

  @Test
  void keepsTheListOfErrorsShort() {
    var preview =
        preview(
            filled(sheet ->
                IntStream.rangeClosed(2, 501)
                    .forEach(row -> {
                      title(sheet, row, "Cas " + row);
                      cell(sheet, row, ImportColumn.USERS).setCellValue(0);
                    })));
    assertThat(preview.errors()).hasSize(200);
    assertThat(preview.moreErrors()).isEqualTo(300);
    assertThat(preview.acceptable()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void saysEveryProblemInBothLanguages(ImportProblem problem) {
    var key = ImportError.of("", problem).key();
    for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      var words = Sheets.TEXTS.getTranslation(key, locale, "un", "deux");
      assertThat(words).isNotEqualTo(key).doesNotContain("!{", "{0}", "{1}");
    }
  }

  private static void assertError(
      ImportPreview preview, String cell, ImportProblem problem, String... args) {
    assertThat(preview.errors()).containsExactly(new ImportError(cell, problem, List.of(args)));
    assertThat(preview.acceptable()).isFalse();
  }
}
