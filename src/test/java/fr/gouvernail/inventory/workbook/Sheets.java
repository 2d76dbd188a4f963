package fr.gouvernail.inventory.workbook;

import fr.gouvernail.document.EditedWorkbook;
import fr.gouvernail.inventory.workbook.ImportLists.Option;
import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.shell.Texts;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;

/// Workbooks as people fill them in, and what the company of these tests has.
final class Sheets {

  static final Texts TEXTS = new Texts();
  static final ImportTemplate TEMPLATE = new ImportTemplate(TEXTS);
  static final WorkbookImport IMPORT = new WorkbookImport(TEXTS);

  static final String NADIA = "11111111-1111-1111-1111-111111111111";
  static final String HUGO = "22222222-2222-2222-2222-222222222222";
  static final String SCRIPTORIA = "33333333-3333-3333-3333-333333333333";

  static final ImportLists LISTS =
      new ImportLists(
          Map.of(
              ImportColumn.CATEGORY,
              List.of(
                  option(
                      "automatisation_intelligente", "Automatisation intelligente", "Automation"),
                  option("generative", "IA générative", "Generative AI")),
              ImportColumn.FUNCTION,
              List.of(
                  option("finance", "Finance", "Finance"),
                  option("rh", "Ressources humaines", "Human resources")),
              ImportColumn.OWNER,
              List.of(
                  Option.named(NADIA, "nadia.berger@brevanne.example.org"),
                  Option.named(HUGO, "hugo.lemaire@brevanne.example.org")),
              ImportColumn.AFFECTED,
              List.of(
                  option("clients", "Clients", "Customers"),
                  option("salaries", "Salariés, intérimaires", "Employees"),
                  option("personne", "Personne", "Nobody")),
              ImportColumn.DATA_LEVELS,
              List.of(
                  option("C0", "C0 public", "C0 public"),
                  option("C1", "C1 interne", "C1 internal"),
                  option("C2", "C2 confidentiel", "C2 confidential")),
              ImportColumn.PERSONAL_DATA,
              List.of(option("non", "Non", "No"), option("oui", "Oui", "Yes")),
              ImportColumn.TOOL,
              List.of(
                  Option.named(SCRIPTORIA, "Scriptoria Pro"),
                  Option.named(new UUID(0, 1).toString(), "Doublon"),
                  Option.named(new UUID(0, 2).toString(), "DOUBLON"))));

  private Sheets() {}

  private static Option option(String id, String fr, String en) {
    return new Option(id, new Text(fr, en));
  }

  /// A use case with all its columns filled in.
  static KnownUseCase known(int number, String title) {
    var values = new EnumMap<ImportColumn, String>(ImportColumn.class);
    values.put(ImportColumn.TITLE, title);
    values.put(ImportColumn.PROBLEM, "Les réponses tardent.\nLes clients s’impatientent.");
    values.put(ImportColumn.PURPOSE, "- préparer un brouillon relu");
    values.put(ImportColumn.CATEGORY, "generative");
    values.put(ImportColumn.FUNCTION, "finance");
    values.put(ImportColumn.OWNER, NADIA);
    values.put(ImportColumn.USERS, "12");
    values.put(ImportColumn.AFFECTED, "clients,salaries");
    values.put(ImportColumn.DATA_LEVELS, "C0,C2");
    values.put(ImportColumn.PERSONAL_DATA, "oui");
    values.put(ImportColumn.TOOL, SCRIPTORIA);
    values.put(ImportColumn.OVERSIGHT, "=SOMME(A1) n’est qu’un texte");
    ImportColumn.scores()
        .forEach(score -> values.put(score, String.valueOf(score.ordinal() % 10 + 1)));
    values.put(ImportColumn.REVIEW, "2027-06-30");
    return new KnownUseCase(
        new UUID(1, number), number, 3, true, "Brouillon", new ImportValues(values));
  }

  /// The blank template in French, filled in by hand.
  static byte[] filled(Consumer<Sheet> by) {
    return edited(TEMPLATE.blank(LISTS, Locale.FRENCH), by);
  }

  static byte[] edited(byte[] file, Consumer<Sheet> by) {
    return EditedWorkbook.of(file, book -> by.accept(book.getSheetAt(0)));
  }

  /// The cell of a column in a row counted from 1.
  static Cell cell(Sheet sheet, int row, ImportColumn column) {
    return cell(sheet, row, column.ordinal());
  }

  static Cell cell(Sheet sheet, int row, int column) {
    return EditedWorkbook.cell(sheet, row, column);
  }

  static void title(Sheet sheet, int row, String title) {
    cell(sheet, row, ImportColumn.TITLE).setCellValue(title);
  }

  static void day(Sheet sheet, int row, ImportColumn column, LocalDate day) {
    var style = sheet.getWorkbook().createCellStyle();
    style.setDataFormat((short) 14);
    cell(sheet, row, column).setCellValue(day);
    cell(sheet, row, column).setCellStyle(style);
  }

  static ImportPreview preview(byte[] file, KnownUseCase... known) {
    return IMPORT.preview(file, LISTS, List.of(known), Locale.FRENCH);
  }
}
