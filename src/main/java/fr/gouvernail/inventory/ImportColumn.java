package fr.gouvernail.inventory;

import java.util.Arrays;
import java.util.List;

/// A column of the workbook in which use cases leave and enter, in the order of the sheet.
public enum ImportColumn {
  /// The number that the portal gave: says which use case a row is about.
  NUMBER("", Kind.NUMBER, 1, 1_000_000),
  TITLE("title", Kind.TEXT, 1, 80),
  PROBLEM("problem", Kind.TEXT, 0, 4_000),
  PURPOSE("purpose", Kind.TEXT, 0, 4_000),
  CATEGORY("category", Kind.CHOICE, 0, 1),
  FUNCTION("function", Kind.CHOICE, 0, 1),
  OWNER("owner", Kind.PERSON, 0, 1),
  USERS("users_count", Kind.NUMBER, 1, 100_000),
  AFFECTED("affected", Kind.CHOICES, 0, 20),
  DATA_LEVELS("data_categories", Kind.CHOICES, 0, 20),
  PERSONAL_DATA("personal_data", Kind.CHOICE, 0, 1),
  TOOL("tool", Kind.TOOL, 0, 1),
  OVERSIGHT("oversight", Kind.TEXT, 0, 4_000),
  STRATEGIC_VALUE("valeur_strategique", Kind.NUMBER, 1, 10),
  FINANCIAL_GAIN("gains_financiers", Kind.NUMBER, 1, 10),
  COMPETITIVE_EDGE("avantage_concurrentiel", Kind.NUMBER, 1, 10),
  COST("cout", Kind.NUMBER, 1, 10),
  SIMPLICITY("simplicite_technique", Kind.NUMBER, 1, 10),
  DATA("donnees", Kind.NUMBER, 1, 10),
  SKILLS("competences", Kind.NUMBER, 1, 10),
  /// Leaves and never enters: a state changes by a decision.
  STATE("", Kind.SHOWN, 0, 0),
  REVIEW("review_date", Kind.DATE, 0, 0);

  private static final List<ImportColumn> SCORES =
      Arrays.stream(values())
          .filter(c -> c.compareTo(STRATEGIC_VALUE) >= 0 && c.compareTo(SKILLS) <= 0)
          .toList();

  private final String field;
  private final Kind kind;
  private final int min;
  private final int max;

  ImportColumn(String field, Kind kind, int min, int max) {
    this.field = field;
    this.kind = kind;
    this.min = min;
    this.max = max;
  }

  /// How a cell is read.
  public enum Kind {
    TEXT,
    /// A whole number.
    NUMBER,
    DATE,
    /// One of the values that may be chosen.
    CHOICE,
    /// Some of them, with commas between.
    CHOICES,
    /// A person, by e-mail address.
    PERSON,
    /// A tool of the register, by name.
    TOOL,
    /// Written into the workbook and not read from it.
    SHOWN;

    /// Whether values are looked up in a list.
    public boolean chosen() {
      return this == CHOICE || this == CHOICES || this == PERSON || this == TOOL;
    }
  }

  /// The seven sub-criteria of the matrix, 1 to 10.
  public static List<ImportColumn> scores() {
    return SCORES;
  }

  /// Id of the field of the use-case charter, or of the sub-criterion; empty for those that are
  /// neither.
  public String field() {
    return field;
  }

  public Kind kind() {
    return kind;
  }

  /// Least number, or 1 where a text is needed.
  public int min() {
    return min;
  }

  /// Greatest number, or most characters.
  public int max() {
    return max;
  }
}
