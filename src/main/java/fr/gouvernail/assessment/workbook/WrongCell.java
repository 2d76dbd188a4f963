package fr.gouvernail.assessment.workbook;

/// A cell that its column does not take.
final class WrongCell extends Exception {

  private final SheetProblem problem;
  private final Object[] args;

  WrongCell(SheetProblem problem, Object... args) {
    super(problem.name(), null, false, false);
    this.problem = problem;
    this.args = args;
  }

  CellError in(String sheet, String cell) {
    return CellError.of(sheet, cell, problem, args);
  }
}
