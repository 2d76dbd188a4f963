package fr.gouvernail.inventory.workbook;

/// What may be wrong with an uploaded workbook. The words are `inventory.import.error.<name>` in
/// the bundles.
public enum ImportProblem {
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
  NO_ROWS,
  /// The name of the column that is missing.
  NO_TITLE_COLUMN,
  /// What stands in the head.
  COLUMN_UNKNOWN,
  /// What stands in the head, and the cell where it stands first.
  COLUMN_TWICE,
  COLUMN_WITHOUT_NAME,
  FORMULA,
  /// What the cell shows, such as `#REF!`.
  FAILURE,
  NOT_A_TEXT,
  NOT_A_NUMBER,
  NOT_WHOLE,
  /// Least and greatest number.
  OUT_OF_RANGE,
  NOT_A_DATE,
  /// First and last year.
  DATE_OUT_OF_RANGE,
  /// The most characters, and how many there are.
  TOO_LONG,
  /// What was written.
  NOT_AN_OPTION,
  /// What was written.
  SEVERAL_MEANT,
  /// What was written.
  OWNER_UNKNOWN,
  /// What was written.
  TOOL_UNKNOWN,
  TITLE_MISSING,
  /// The number.
  NUMBER_UNKNOWN,
  /// The numbers of the use cases with that title.
  TITLE_OF_SEVERAL,
  /// The row that is about the same use case.
  TWICE,
  /// The number and the state of the use case.
  NOT_CHANGEABLE
}
