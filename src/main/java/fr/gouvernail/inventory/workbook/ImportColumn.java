package fr.gouvernail.inventory.workbook;

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
  STRATEGIC_VALUE_REASON("raison_valeur_strategique", Kind.TEXT, 0, 300),
  FINANCIAL_GAIN("gains_financiers", Kind.NUMBER, 1, 10),
  FINANCIAL_GAIN_REASON("raison_gains_financiers", Kind.TEXT, 0, 300),
  COMPETITIVE_EDGE("avantage_concurrentiel", Kind.NUMBER, 1, 10),
  COMPETITIVE_EDGE_REASON("raison_avantage_concurrentiel", Kind.TEXT, 0, 300),
  COST("cout", Kind.NUMBER, 1, 10),
  COST_REASON("raison_cout", Kind.TEXT, 0, 300),
  SIMPLICITY("simplicite_technique", Kind.NUMBER, 1, 10),
  SIMPLICITY_REASON("raison_simplicite_technique", Kind.TEXT, 0, 300),
  DATA("donnees", Kind.NUMBER, 1, 10),
  DATA_REASON("raison_donnees", Kind.TEXT, 0, 300),
  SKILLS("competences", Kind.NUMBER, 1, 10),
  SKILLS_REASON("raison_competences", Kind.TEXT, 0, 300),
  /// Leaves and never enters: a state changes by a decision.
  STATE("", Kind.SHOWN, 0, 0),
  REVIEW("review_date", Kind.DATE, 0, 0);

  private static final List<ImportColumn> SCORES =
      List.of(STRATEGIC_VALUE, FINANCIAL_GAIN, COMPETITIVE_EDGE, COST, SIMPLICITY, DATA, SKILLS);

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

  /// Where the reason of a score stands. The sheet wants one for each before it is approved; none
  /// is made up for a score that comes without.
  public ImportColumn reason() {
    return valueOf(name() + "_REASON");
  }

  /// Whether it belongs to the matrix: a score, or the reason of one.
  public boolean isOfMatrix() {
    return compareTo(STRATEGIC_VALUE) >= 0 && compareTo(SKILLS_REASON) <= 0;
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
