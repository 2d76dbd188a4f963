package fr.gouvernail.inventory.workbook;

/// A cell that its column does not take.
final class WrongCell extends Exception {

  private final ImportProblem problem;
  private final Object[] args;

  WrongCell(ImportProblem problem, Object... args) {
    super(problem.name(), null, false, false);
    this.problem = problem;
    this.args = args;
  }

  ImportError in(String cell) {
    return ImportError.of(cell, problem, args);
  }
}
