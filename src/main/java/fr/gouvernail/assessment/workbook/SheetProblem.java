package fr.gouvernail.assessment.workbook;

/// What may be wrong with a workbook that was brought back. The words are
/// `assessment.workbook.error.<name>` in the bundles.
public enum SheetProblem {
  /// The most megabytes.
  TOO_LARGE,
  NOT_A_WORKBOOK,
  MACROS,
  LINKS,
  TOO_DENSE,
  /// The most rows.
  TOO_MANY_ROWS,
  /// The most columns.
  TOO_MANY_COLUMNS,
  /// It was not taken here, or its hidden sheet is gone.
  NOT_OURS,
  OTHER_ASSESSMENT,
  /// The version of the workbook, and that of the assessment.
  OTHER_VERSION,
  NO_ROWS,
  /// The head of the column that is missing.
  COLUMN_MISSING,
  /// The head of the column.
  COLUMN_TWICE,
  FORMULA,
  /// What the cell shows, such as `#REF!`.
  FAILURE,
  /// What stands there.
  CODE_UNKNOWN,
  /// The code with which the row was taken.
  CODE_CHANGED,
  /// The cell that is about the same question.
  TWICE,
  STAMP_MISSING,
  STAMP_DAMAGED,
  /// What was written.
  ANSWER_UNKNOWN,
  /// What was written.
  EVIDENCE_UNKNOWN,
  EVIDENCE_WITHOUT_ANSWER,
  /// What was written.
  REVISIT_UNKNOWN,
  /// The fewest characters.
  REASON_MISSING,
  /// The code of the question.
  NOT_SET_ASIDE,
  /// The most characters, and how many there are.
  TOO_LONG,
  /// The code of the question.
  HIDDEN
}
