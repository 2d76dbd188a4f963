package fr.gouvernail.framework.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// An invented workbook of the v2 format with every feature.
final class LibraryWorkbook {

  private final Workbook book = new XSSFWorkbook();

  /// The workbook, changed by hand.
  static byte[] with(Consumer<LibraryWorkbook> change) {
    var workbook = new LibraryWorkbook();
    workbook.fill();
    change.accept(workbook);
    return workbook.bytes();
  }

  static byte[] complete() {
    return with(workbook -> {});
  }

  LibraryWorkbook remove(String sheet) {
    book.removeSheetAt(book.getSheetIndex(sheet));
    return this;
  }

  LibraryWorkbook put(String sheet, String place, Object value) {
    var reference = new CellReference(place);
    var found = book.getSheet(sheet).getRow(reference.getRow());
    var row = found == null ? book.getSheet(sheet).createRow(reference.getRow()) : found;
    var cell = row.getCell(reference.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    set(cell, value);
    return this;
  }

  LibraryWorkbook formula(String sheet, String place, String formula) {
    put(sheet, place, "");
    var reference = new CellReference(place);
    book.getSheet(sheet)
        .getRow(reference.getRow())
        .getCell(reference.getCol())
        .setCellFormula(formula);
    return this;
  }

  private void set(Cell cell, Object value) {
    switch (value) {
      case Integer number -> cell.setCellValue(number);
      case Boolean flag -> cell.setCellValue(flag);
      case LocalDate day -> {
        var style = book.createCellStyle();
        style.setDataFormat((short) 14);
        cell.setCellValue(day);
        cell.setCellStyle(style);
      }
      default -> cell.setCellValue(value.toString());
    }
  }

  void sheet(String name, List<List<Object>> rows) {
    var sheet = book.createSheet(name);
    for (int r = 0; r < rows.size(); r++) {
      var row = sheet.createRow(r);
      for (int c = 0; c < rows.get(r).size(); c++) {
        if (!rows.get(r).get(c).equals("")) {
          set(row.createCell(c), rows.get(r).get(c));
        }
      }
    }
  }

  private byte[] bytes() {
    try (book) {
      var out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fill() {
    sheet("info", List.of(List.of("Lisez-moi", "Rien d’autre ici.")));
    sheet(
        "library_meta",
        List.of(
            List.of("type", "library"),
            List.of("urn", "urn:lirelune:risk:library:Jardin Partagé"),
            List.of("version", 2),
            List.of("locale", "fr"),
            List.of("ref_id", "Jardin"),
            List.of("name", "Jardin partagé"),
            List.of("description", "Règles d’un jardin."),
            List.of("copyright", "© Fabrique Lirelune"),
            List.of("provider", "Fabrique Lirelune"),
            List.of("packager", "lirelune"),
            List.of("publication_date", LocalDate.of(2026, 6, 1)),
            List.of("labels", "JARDIN, TERRE\nEAU"),
            List.of("dependencies", "urn:lirelune:risk:library:a urn:lirelune:risk:library:b"),
            List.of("Name[en]", "Shared garden")));
    sheet(
        "jardin_meta",
        List.of(
            List.of("type", "framework"),
            List.of("base_urn", "urn:lirelune:risk:req_node:jardin"),
            List.of("urn", "urn:lirelune:risk:framework:jardin"),
            List.of("ref_id", "Jardin"),
            List.of("name", "Jardin partagé"),
            List.of("description", "Le référentiel."),
            List.of("min_score", 0),
            List.of("max_score", 3),
            List.of("scores_definition", "notes"),
            List.of("implementation_groups_definition", "groupes"),
            List.of("answers_definition", "reponses"),
            List.of("name[en]", "Shared garden")));
    sheet(
        "jardin_content",
        List.of(
            List.of(
                "assessable",
                "depth",
                "ref_id",
                "name",
                "description",
                "annotation",
                "typical_evidence",
                "importance",
                "weight",
                "min_score",
                "max_score",
                "scores_definition",
                "implementation_groups",
                "threats",
                "reference_controls",
                "questions",
                "answer",
                "depends_on",
                "condition",
                "node_id",
                "name[en]",
                "questions[en]"),
            List.of("", 1, "T", "Terre", "", "", "", "", 2),
            List.of(
                "x",
                2,
                "T 1/é",
                "Paillage",
                "Le sol est couvert.",
                "Gratter.",
                "Photo du sol",
                "recommended",
                3,
                "",
                "",
                "",
                "tous, hiver",
                "1:gel",
                "2:PAILLE\nurn:x:c:autre",
                "Le sol est-il couvert ?\nAvec quoi ?\n| Décrivez.\nDepuis quand ?",
                "OUI_NON\nQUOI\nTEXTE",
                "/\n1:1\n1:1,2",
                "/\nall\nany",
                "",
                "Mulching",
                "Is the soil covered?\nWith what?\nSince when?"),
            List.of("x", 2, "", "Compost", "", "", "", "", "", 0, 1, "binaire", "tous"),
            List.of("x", 2, "", "Semis", "", "", "", "", "", "", "", "", "tous"),
            List.of("", 1, "", "Eau de pluie"),
            List.of(
                "x", 2, "E1", "Cuve", "", "", "", "", "", "", "", "", "hiver", "", "", "", "", "",
                "", "cuve-a")));
    sheet(
        "groupes_meta",
        List.of(List.of("type", "implementation_groups"), List.of("name", "groupes")));
    sheet(
        "groupes_content",
        List.of(
            List.of("ref_id", "name", "description", "default_selected", "name[en]"),
            List.of("tous", "Tous", "Toute l’année", "x", "All"),
            List.of("hiver", "Hiver")));
    sheet("notes_meta", List.of(List.of("type", "scores"), List.of("name", "notes")));
    sheet(
        "notes_content",
        List.of(
            List.of("score", "name", "description", "description_doc", "name[en]"),
            List.of(0, "Rien", "", "", "Nothing"),
            List.of(3, "Tout", "Tout pousse.", "Un carnet.")));
    sheet("bin_meta", List.of(List.of("type", "scores"), List.of("name", "binaire")));
    sheet("bin_content", List.of(List.of("score", "name"), List.of(0, "Non"), List.of(1, "Oui")));
    sheet("rep_meta", List.of(List.of("type", "answers"), List.of("name", "reponses")));
    sheet(
        "rep_content",
        List.of(
            List.of(
                "id",
                "question_type",
                "question_choices",
                "description",
                "compute_result",
                "add_score",
                "select_implementation_groups",
                "color",
                "question_choices[en]"),
            List.of(
                "OUI_NON",
                "unique_choice",
                "Oui\nUn peu\nNon",
                "Partout\n| vraiment\n/\nNulle part",
                "compliant\npartially_compliant\nfalse",
                "3\n1\n'-1",
                "hiver\n/\n/",
                "#00aa00\n/\n#aa0000",
                "Yes\nA little\nNo"),
            List.of("QUOI", "multiple_choice", "Paille\nFeuilles", "", "/", 1, "", "/"),
            List.of("TEXTE", "text")));
    sheet(
        "menaces_meta",
        List.of(
            List.of("type", "threats"), List.of("base_urn", "urn:lirelune:risk:threat:jardin")));
    sheet(
        "menaces_content",
        List.of(List.of("ref_id", "name", "description"), List.of("GEL", "Gel", "Nuit froide")));
    sheet(
        "gestes_meta",
        List.of(
            List.of("type", "reference_controls"),
            List.of("base_urn", "urn:lirelune:risk:function:jardin")));
    sheet(
        "gestes_content",
        List.of(
            List.of("ref_id", "name", "category", "csf_function", "name[en]"),
            List.of("PAILLE", "Pailler", "physical", "protect", "Mulch")));
    sheet("pre_meta", List.of(List.of("type", "urn_prefix")));
    sheet(
        "pre_content",
        List.of(
            List.of("prefix_id", "prefix_value"),
            List.of(1, "urn:lirelune:risk:threat:jardin"),
            List.of(2, "urn:lirelune:risk:function:jardin")));
    sheet("matrice_meta", List.of(List.of("type", "risk_matrix"), List.of("urn", "urn:x:m")));
    sheet("matrice_content", List.of(List.of("type", "id")));
  }
}
