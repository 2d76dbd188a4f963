package fr.gouvernail.inventory.workbook;

import java.util.List;

/// Something wrong, where it is.
///
/// @param cell such as `C14`; empty where the whole file is concerned
/// @param args of the message, as texts
public record ImportError(String cell, ImportProblem problem, List<String> args) {

  public ImportError {
    args = List.copyOf(args);
  }

  static ImportError of(String cell, ImportProblem problem, Object... args) {
    return new ImportError(cell, problem, List.of(args).stream().map(String::valueOf).toList());
  }

  /// Key of the message in the bundles.
  public String key() {
    return "inventory.import.error." + problem;
  }
}
