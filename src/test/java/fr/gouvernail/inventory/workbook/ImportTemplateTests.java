package fr.gouvernail.inventory.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ImportTemplateTests {

  @Test
  void hasASheetToFillInOneOfValuesAndOneOfInstructions() throws IOException {
    try (var book = open(Sheets.TEMPLATE.blank(Sheets.LISTS, Locale.FRENCH))) {
      assertThat(IntStream.range(0, 3).mapToObj(book::getSheetName))
          .containsExactly("Cas d’usage", "Valeurs possibles", "Mode d’emploi");
      var sheet = book.getSheetAt(0);
      assertThat(sheet.getLastRowNum()).isZero();
      assertThat(texts(sheet, 0))
          .hasSize(ImportColumn.values().length)
          .startsWith("Numéro", "Titre *", "Problème traité")
          .endsWith("État (non importé)", "Date de revue");
      assertThat(texts(book.getSheetAt(1), 1))
          .contains("Automatisation intelligente", "nadia.berger@brevanne.example.org");
      assertThat(book.getSheetAt(2).getLastRowNum()).isGreaterThan(ImportColumn.values().length);
    }
  }

  @Test
  void offersListsWhereOneValueIsChosen() throws IOException {
    try (var book = open(Sheets.TEMPLATE.blank(Sheets.LISTS, Locale.FRENCH))) {
      var lists = book.getSheetAt(0).getDataValidations();
      assertThat(lists.stream().map(v -> v.getRegions().getCellRangeAddress(0).formatAsString()))
          .containsExactlyInAnyOrder("E2:E2001", "F2:F2001", "G2:G2001", "K2:K2001", "L2:L2001");
      assertThat(lists.stream().map(v -> v.getValidationConstraint().getFormula1()))
          .contains("'Valeurs possibles'!$A$2:$A$3")
          .allMatch(formula -> formula.startsWith("'Valeurs possibles'!"));
      assertThat(lists)
          .allSatisfy(list -> {
            assertThat(list.getSuppressDropDownArrow()).as("in this library: shown").isTrue();
            assertThat(list.getEmptyCellAllowed()).isTrue();
            assertThat(list.getErrorBoxText()).startsWith("Choisissez une valeur");
          });
    }
  }

  @Test
  void writesUseCasesWithTypesAndWithoutFormulas() throws IOException {
    var useCase = Sheets.known(7, "-1 jour par devis");
    try (var book = open(Sheets.TEMPLATE.filled(List.of(useCase), Sheets.LISTS, Locale.ENGLISH))) {
      var row = book.getSheetAt(0).getRow(1);
      assertThat(row.getCell(ImportColumn.NUMBER.ordinal()).getNumericCellValue()).isEqualTo(7);
      assertThat(row.getCell(ImportColumn.TITLE.ordinal()).getStringCellValue())
          .isEqualTo("'-1 jour par devis");
      assertThat(row.getCell(ImportColumn.OVERSIGHT.ordinal()).getStringCellValue())
          .startsWith("'=SOMME");
      assertThat(row.getCell(ImportColumn.CATEGORY.ordinal()).getStringCellValue())
          .isEqualTo("Generative AI");
      assertThat(row.getCell(ImportColumn.DATA_LEVELS.ordinal()).getStringCellValue())
          .isEqualTo("C0 public, C2 confidential");
      assertThat(row.getCell(ImportColumn.OWNER.ordinal()).getStringCellValue())
          .isEqualTo("nadia.berger@brevanne.example.org");
      assertThat(row.getCell(ImportColumn.STATE.ordinal()).getStringCellValue())
          .isEqualTo("Brouillon");
      assertThat(row.getCell(ImportColumn.REVIEW.ordinal()).getLocalDateTimeCellValue())
          .isEqualTo(LocalDate.of(2027, 6, 30).atStartOfDay());
      book.forEach(sheet ->
          sheet.forEach(line ->
              line.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
    }
  }

  @Test
  void writesATemplateWithoutAnyList() throws IOException {
    try (var book = open(Sheets.TEMPLATE.blank(new ImportLists(Map.of()), Locale.FRENCH))) {
      assertThat(book.getSheetAt(0).getDataValidations()).isEmpty();
    }
  }

  private static List<String> texts(XSSFSheet sheet, int row) {
    var texts = new ArrayList<String>();
    sheet.getRow(row).forEach(cell -> texts.add(cell.getStringCellValue()));
    return texts;
  }

  private static XSSFWorkbook open(byte[] file) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(file));
  }
}
