package fr.gouvernail.inventory.workbook;

import fr.gouvernail.document.CellText;
import fr.gouvernail.document.SheetRows;
import fr.gouvernail.document.SheetRows.Cell;
import fr.gouvernail.document.SheetRows.Row;
import fr.gouvernail.inventory.workbook.ImportPreview.Creation;
import fr.gouvernail.inventory.workbook.ImportPreview.Difference;
import fr.gouvernail.inventory.workbook.ImportPreview.Update;
import fr.gouvernail.questionnaire.Folded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One reading of a sheet: finds its columns, reads its rows, finds the use case of each.
final class SheetReading {

  private static final int MOST_ERRORS = 200;

  private final ImportWords words;
  private final ImportCells cells;
  private final Locale locale;
  private final Map<Integer, KnownUseCase> byNumber = new HashMap<>();
  private final Map<String, List<KnownUseCase>> byTitle = new HashMap<>();

  private final SortedMap<Integer, ImportColumn> columns = new TreeMap<>();
  private final Set<Integer> told = new HashSet<>();
  private final Map<Object, Integer> rowsOf = new HashMap<>();
  private final List<ImportError> errors = new ArrayList<>();
  private final List<Creation> creations = new ArrayList<>();
  private final List<Update> updates = new ArrayList<>();
  private final List<Integer> unchanged = new ArrayList<>();
  private int problems;

  SheetReading(
      ImportWords words, ImportLists lists, Collection<KnownUseCase> known, Locale locale) {
    this.words = words;
    cells = new ImportCells(lists);
    this.locale = locale;
    for (var useCase : known) {
      byNumber.put(useCase.number(), useCase);
      byTitle.computeIfAbsent(Folded.of(useCase.title()), title -> new ArrayList<>()).add(useCase);
    }
  }

  ImportPreview read(SheetRows sheet) {
    var rows = sheet.rows();
    if (rows.isEmpty()) {
      return ImportPreview.refused(ImportError.of("", ImportProblem.NO_ROWS));
    }
    head(rows.getFirst());
    if (columns.containsValue(ImportColumn.TITLE)) {
      if (rows.size() == 1) {
        problem("", ImportProblem.NO_ROWS);
      }
      rows.stream().skip(1).forEach(this::row);
    } else {
      problem("", ImportProblem.NO_TITLE_COLUMN, words.column(ImportColumn.TITLE, locale));
    }
    return new ImportPreview(
        creations, updates, unchanged, errors, Math.max(0, problems - errors.size()));
  }

  private void problem(String cell, ImportProblem problem, Object... args) {
    problem(ImportError.of(cell, problem, args));
  }

  private void problem(ImportError error) {
    problems++;
    if (errors.size() < MOST_ERRORS) {
      errors.add(error);
    }
  }

  private void head(Row row) {
    var places = new EnumMap<ImportColumn, String>(ImportColumn.class);
    row.cells()
        .forEach((at, cell) -> {
          var place = SheetRows.place(row.number(), at);
          told.add(at);
          if (!(cell instanceof Cell.Text(var text))) {
            problem(
                place,
                cell instanceof Cell.Formula ? ImportProblem.FORMULA : ImportProblem.NOT_A_TEXT);
            return;
          }
          var head = CellText.plain(text);
          var column = words.named(head).orElse(null);
          if (column == null) {
            problem(place, ImportProblem.COLUMN_UNKNOWN, head);
          } else if (places.putIfAbsent(column, place) != null) {
            problem(place, ImportProblem.COLUMN_TWICE, head, places.get(column));
          } else {
            columns.put(at, column);
          }
        });
  }

  private void row(Row row) {
    int before = problems;
    var values = new EnumMap<ImportColumn, String>(ImportColumn.class);
    row.cells()
        .forEach((at, cell) -> {
          var place = SheetRows.place(row.number(), at);
          var column = columns.get(at);
          if (column == null) {
            nameless(at, place, cell);
          } else {
            try {
              values.put(column, cells.read(column, cell));
            } catch (WrongCell e) {
              problem(e.in(place));
            }
          }
        });
    if (problems == before) {
      decide(row.number(), new ImportValues(values));
    }
  }

  /// What stands under no name is not lost silently.
  private void nameless(int at, String place, Cell cell) {
    if (cell instanceof Cell.Formula) {
      problem(place, ImportProblem.FORMULA);
    } else if (told.add(at)) {
      problem(place, ImportProblem.COLUMN_WITHOUT_NAME);
    }
  }

  private String place(int row, ImportColumn column) {
    return columns.entrySet().stream()
        .filter(entry -> entry.getValue() == column)
        .map(entry -> SheetRows.place(row, entry.getKey()))
        .findFirst()
        .orElse("");
  }

  /// Finds what the row is about.
  private void decide(int row, ImportValues values) {
    if (values.all().isEmpty()) {
      return;
    }
    var number = values.find(ImportColumn.NUMBER);
    if (number.isPresent()) {
      var useCase = byNumber.get(Integer.valueOf(number.get()));
      if (useCase == null) {
        problem(place(row, ImportColumn.NUMBER), ImportProblem.NUMBER_UNKNOWN, number.get());
      } else {
        update(row, place(row, ImportColumn.NUMBER), useCase, values);
      }
      return;
    }
    var title = place(row, ImportColumn.TITLE);
    var folded = Folded.of(values.text(ImportColumn.TITLE));
    if (folded.isEmpty()) {
      problem(title, ImportProblem.TITLE_MISSING);
      return;
    }
    var sameTitle = byTitle.getOrDefault(folded, List.of());
    if (sameTitle.size() > 1) {
      problem(title, ImportProblem.TITLE_OF_SEVERAL, numbers(sameTitle));
    } else if (sameTitle.size() == 1) {
      update(row, title, sameTitle.getFirst(), values);
    } else if (isFirst(folded, row, title)) {
      creations.add(new Creation(row, values));
    }
  }

  private static String numbers(List<KnownUseCase> useCases) {
    return useCases.stream()
        .map(KnownUseCase::number)
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }

  /// Whether no row before was about the same.
  private boolean isFirst(Object about, int row, String place) {
    @Nullable Integer before = rowsOf.putIfAbsent(about, row);
    if (before != null) {
      problem(place, ImportProblem.TWICE, before);
    }
    return before == null;
  }

  private void update(int row, String place, KnownUseCase useCase, ImportValues values) {
    if (!isFirst(useCase.id(), row, place)) {
      return;
    }
    var differences = new ArrayList<Difference>();
    values
        .all()
        .forEach((column, after) -> {
          var before = cells.same(column, useCase.values().text(column));
          if (column != ImportColumn.NUMBER && !after.equals(before)) {
            differences.add(new Difference(column, before, after));
          }
        });
    if (differences.isEmpty()) {
      unchanged.add(useCase.number());
    } else if (!useCase.changeable()) {
      problem(place, ImportProblem.NOT_CHANGEABLE, useCase.number(), useCase.state());
    } else {
      updates.add(
          new Update(
              row,
              useCase.id(),
              useCase.number(),
              useCase.version(),
              useCase.title(),
              values,
              differences));
    }
  }
}
