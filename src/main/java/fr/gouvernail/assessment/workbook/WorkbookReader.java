package fr.gouvernail.assessment.workbook;

import fr.gouvernail.assessment.AssessmentFile;
import fr.gouvernail.document.CellText;
import fr.gouvernail.document.SheetRows;
import fr.gouvernail.document.SheetRows.Cell;
import fr.gouvernail.document.UnreadableWorkbook;
import fr.gouvernail.document.UploadedWorkbook;
import fr.gouvernail.document.UploadedWorkbook.Limits;
import fr.gouvernail.seal.Fingerprint;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads a workbook that was brought back, with everything that is wrong in it. It asks and changes
/// nothing, and follows nothing that the file says.
final class WorkbookReader {

  static final int MOST_MEGABYTES = 5;

  private static final int MOST_ROWS = 2_000;
  private static final int MOST_COLUMNS = 60;
  private static final int MOST_ERRORS = 200;
  private static final Limits LIMITS = new Limits(MOST_MEGABYTES << 20, MOST_ROWS, MOST_COLUMNS);

  private final AssessmentFile file;
  private final WorkbookWords words;
  private final Locale locale;
  private final RowReader rows;
  private final List<ReadWorkbook.Row> read = new ArrayList<>();
  private final Map<String, String> places = new HashMap<>();
  private final List<CellError> errors = new ArrayList<>();
  private int problems;

  /// @param file the assessment of which it has to be the workbook
  /// @param locale of the messages' arguments
  WorkbookReader(AssessmentFile file, WorkbookWords words, Locale locale) {
    this.file = file;
    this.words = words;
    this.locale = locale;
    rows = new RowReader(file.questionnaire(), words);
  }

  ReadWorkbook read(String fileName, byte[] bytes) {
    var hash = Fingerprint.of(bytes).digits();
    List<SheetRows> sheets;
    try {
      sheets = UploadedWorkbook.readAll(bytes, name -> true, LIMITS);
    } catch (UnreadableWorkbook e) {
      return ReadWorkbook.refused(fileName, hash, refusal(e.reason()));
    }
    var taken = taken(sheets);
    var stranger =
        taken.map(this::stranger).orElse(Optional.of(CellError.of(SheetProblem.NOT_OURS)));
    if (stranger.isPresent()) {
      return ReadWorkbook.refused(fileName, hash, stranger.get());
    }
    sheets.stream().filter(this::isOfQuestions).forEach(this::sheet);
    if (places.isEmpty() && problems == 0) {
      problem(CellError.of(SheetProblem.NO_ROWS));
    }
    return new ReadWorkbook(
        fileName, hash, taken.orElseThrow(), read, errors, problems - errors.size());
  }

  private static Optional<TakenWorkbook> taken(List<SheetRows> sheets) {
    return sheets.stream()
        .filter(sheet -> sheet.name().equals(TakenWorkbook.SHEET))
        .findFirst()
        .flatMap(sheet -> {
          var lines = new HashMap<String, String>();
          for (var row : sheet.rows()) {
            if (row.cells().get(0) instanceof Cell.Text(var key)
                && row.cells().get(1) instanceof Cell.Text(var value)) {
              lines.put(key, CellText.plain(value));
            }
          }
          return TakenWorkbook.of(lines);
        });
  }

  /// Why the workbook is not of this assessment.
  private Optional<CellError> stranger(TakenWorkbook taken) {
    var questionnaire = file.questionnaire();
    if (!taken.assessment().equals(file.id())) {
      return Optional.of(CellError.of(SheetProblem.OTHER_ASSESSMENT));
    }
    var version = questionnaire.version().toString();
    return taken.questionnaire().equals(questionnaire.id()) && taken.version().equals(version)
        ? Optional.empty()
        : Optional.of(CellError.of(SheetProblem.OTHER_VERSION, taken.version(), version));
  }

  /// By its name, whatever follows the id of the dimension, or by its head.
  private boolean isOfQuestions(SheetRows sheet) {
    return file.questionnaire().dimensions().stream()
            .anyMatch(dimension -> sheet.name().startsWith(dimension.id() + " "))
        || !sheet.rows().isEmpty()
            && sheet.rows().getFirst().cells().get(0) instanceof Cell.Text(var text)
            && words.column(CellText.plain(text)).equals(Optional.of(SheetColumn.CODE));
  }

  private void sheet(SheetRows sheet) {
    var columns = new EnumMap<SheetColumn, Integer>(SheetColumn.class);
    if (!sheet.rows().isEmpty()) {
      var head = sheet.rows().getFirst();
      head.cells()
          .forEach((at, cell) -> {
            if (cell instanceof Cell.Text(var text)) {
              words
                  .column(CellText.plain(text))
                  .filter(column -> columns.putIfAbsent(column, at) != null)
                  .ifPresent(column ->
                      problem(
                          CellError.of(
                              sheet.name(),
                              SheetRows.place(head.number(), at),
                              SheetProblem.COLUMN_TWICE,
                              words.column(column, locale))));
            }
          });
    }
    boolean whole = true;
    for (var column : SheetColumn.values()) {
      if (column.isRead() && !columns.containsKey(column)) {
        whole = false;
        problem(
            CellError.of(
                sheet.name(), "", SheetProblem.COLUMN_MISSING, words.column(column, locale)));
      }
    }
    if (whole) {
      sheet.rows().stream()
          .skip(1)
          .forEach(row -> row(sheet.name(), new SheetLine(sheet.name(), row, columns)));
    }
  }

  private void row(String sheet, SheetLine line) {
    if (line.isEmpty()) {
      return;
    }
    var faults = new ArrayList<CellError>();
    var row = rows.read(line, faults);
    faults.forEach(this::problem);
    row.ifPresent(found -> {
      var place = line.place(SheetColumn.CODE);
      var before = places.putIfAbsent(found.stamp().question(), sheet + ", " + place);
      if (before == null) {
        read.add(found);
      } else {
        problem(CellError.of(sheet, place, SheetProblem.TWICE, before));
      }
    });
  }

  private void problem(CellError error) {
    problems++;
    if (errors.size() < MOST_ERRORS) {
      errors.add(error);
    }
  }

  private static CellError refusal(UnreadableWorkbook.Reason reason) {
    return switch (reason) {
      case TOO_LARGE -> CellError.of(SheetProblem.TOO_LARGE, MOST_MEGABYTES);
      case NOT_A_WORKBOOK -> CellError.of(SheetProblem.NOT_A_WORKBOOK);
      case MACROS -> CellError.of(SheetProblem.MACROS);
      case LINKS -> CellError.of(SheetProblem.LINKS);
      case TOO_DENSE -> CellError.of(SheetProblem.TOO_DENSE);
      case TOO_MANY_ROWS -> CellError.of(SheetProblem.TOO_MANY_ROWS, MOST_ROWS);
      case TOO_MANY_COLUMNS -> CellError.of(SheetProblem.TOO_MANY_COLUMNS, MOST_COLUMNS);
    };
  }
}
