package fr.gouvernail.assessment.workbook;

/// A column of the sheets with questions, in their order. The heads are
/// `assessment.workbook.column.<name>` in the bundles.
enum SheetColumn {
  CODE(9),
  QUESTION(44),
  STATEMENTS(58),
  ANSWER(20),
  EVIDENCE(16),
  COMMENT(44),
  /// Why a question is set aside.
  REASON(32),
  REVISIT(11),
  RESPONDENT(18),
  /// Says of a question that the profile hides it.
  HIDDEN(18),
  /// Not shown: says which answer the row started from.
  STAMP(10);

  private final int width;

  SheetColumn(int width) {
    this.width = width;
  }

  /// In characters.
  int width() {
    return width;
  }

  /// Whether what stands there comes back.
  boolean isRead() {
    return switch (this) {
      case QUESTION, STATEMENTS, RESPONDENT, HIDDEN -> false;
      default -> true;
    };
  }

  /// Whether people write there.
  boolean isFilledIn() {
    return isRead() && this != CODE && this != STAMP;
  }
}
