package fr.gouvernail.tool;

/// How much a tool is under control, from the best to the least; the charter’s model says what each
/// class means.
public enum ToolClass {
  /// Installed at the company’s or dedicated to it, full contract, France or the Union.
  T1,
  /// Professional offer under contract, in the Union, no reuse of the company’s data.
  T2,
  /// Professional offer under contract, outside the Union with safeguards.
  T3,
  /// For the general public, free of charge or personal.
  T4
}
