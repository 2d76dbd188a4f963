package fr.gouvernail.assessment.workbook;

import java.util.List;

/// Something wrong, where it is.
///
/// @param sheet its name; empty where the whole file is concerned
/// @param cell such as `D4`; empty where the whole sheet is concerned
/// @param args of the message, as texts
public record CellError(String sheet, String cell, SheetProblem problem, List<String> args) {

  public CellError {
    args = List.copyOf(args);
  }

  static CellError of(String sheet, String cell, SheetProblem problem, Object... args) {
    return new CellError(
        sheet, cell, problem, List.of(args).stream().map(String::valueOf).toList());
  }

  static CellError of(SheetProblem problem, Object... args) {
    return of("", "", problem, args);
  }

  /// Key of the message in the bundles.
  public String key() {
    return "assessment.workbook.error." + problem;
  }
}
