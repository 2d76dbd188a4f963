package fr.gouvernail.charter.model;

import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.questionnaire.Version;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One version of a charter's model: what is asked, what may be chosen, the rules, and the French
/// text. Labels may have English; the text is a French document.
///
/// @param missing what stands where a value is missing, in drafts
/// @param head Markdown under the title
public record CharterModel(
    String id,
    Version version,
    String title,
    String missing,
    Words words,
    List<Variable> variables,
    List<Fact> facts,
    List<Option> options,
    List<Level> levels,
    List<Kind> classes,
    Map<DataLevel, Map<ToolClass, Cell>> matrix,
    List<Use> uses,
    List<Rule> rules,
    Template head,
    List<Clause> clauses) {

  /// Words that the text needs beside its own.
  public record Words(String article, String annex, String yes, String no, String discouraged) {}

  /// How a variable is asked.
  public enum Type {
    TEXT,
    PERSON,
    EMAIL,
    DATE,
    VERSION,
    TOOLS,
    MATRIX,
    NUMBER,
    LIST
  }

  /// @param given filled by the portal, never asked
  /// @param requiredIf needed only then
  /// @param formality noted until the charter comes into force, after its approval too; not part of
  ///   its text
  /// @param fallback the value nobody has to give
  /// @param absent what the text says without a value; null: the value is missing there
  /// @param min of a number
  /// @param max of a number
  public record Variable(
      String id,
      Text label,
      Type type,
      boolean required,
      boolean given,
      @Nullable Condition requiredIf,
      boolean formality,
      @Nullable String fallback,
      @Nullable String absent,
      int min,
      int max) {}

  /// @param flag yes or no; otherwise a number
  /// @param given known to the portal, never asked
  public record Fact(String id, Text label, boolean flag, boolean given) {}

  /// @param values what may be chosen, in order
  public record Option(
      String id, Text label, String fallback, Map<String, Text> values, @Nullable Text advice) {}

  /// @param shownIf when the level has its own name
  /// @param otherwise its name when it is folded into the one before
  public record Level(
      DataLevel id,
      Text name,
      Text meaning,
      List<Text> examples,
      @Nullable Condition shownIf,
      @Nullable Text otherwise) {

    /// « C2 Confidentiel », for these choices.
    public Text label(Filling filling) {
      if (otherwise != null && shownIf != null && !shownIf.holds(filling)) {
        return otherwise;
      }
      return new Text(id + " " + name.fr(), name.en() == null ? null : id + " " + name.en());
    }
  }

  /// A class of tools.
  public record Kind(ToolClass id, Text name, Text meaning, List<Text> examples) {}

  /// Whether a level may be entrusted to a class.
  ///
  /// @param text the words of the condition, or of the exception to a no; null without any
  /// @param clause id of the clause that says so
  public record Cell(Verdict verdict, @Nullable Text text, String clause) {}

  /// A use that the text names.
  ///
  /// @param verdict [Verdict#CONDITION] where an approved use-case charter is needed
  /// @param clause id of the clause that says so
  public record Use(String id, Text label, Verdict verdict, String clause) {}

  /// A rule of [CharterRules] that holds for this model.
  ///
  /// @param figure its headcount or number of months; 0 without one
  /// @param option the option that it looks at
  /// @param value the value of that option that it wants or refuses
  /// @param variables those that it compares
  public record Rule(
      Code code,
      Stage blocks,
      int figure,
      @Nullable String option,
      @Nullable String value,
      List<String> variables) {

    /// What is checked.
    public enum Code {
      REQUIRED,
      FORMALITY,
      PEOPLE,
      DATES,
      REVIEW_DATE,
      TOOLS,
      HEADCOUNT,
      WORKS_COUNCIL,
      DELAY,
      MATRIX,
      CLAUSES
    }
  }

  /// Where a clause stands and how it is counted.
  public enum Section {
    PREAMBLE,
    ARTICLE,
    ANNEX
  }

  public record Clause(String id, Section section, String title, Template text) {}

  public Optional<Variable> variable(String id) {
    return variables.stream().filter(v -> v.id().equals(id)).findFirst();
  }

  public Optional<Option> option(String id) {
    return options.stream().filter(o -> o.id().equals(id)).findFirst();
  }

  public Optional<Clause> clause(String id) {
    return clauses.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  public Optional<Rule> rule(Rule.Code code) {
    return rules.stream().filter(r -> r.code() == code).findFirst();
  }

  public Cell cell(DataLevel level, ToolClass kind) {
    var row = matrix.get(level);
    var cell = row == null ? null : row.get(kind);
    if (cell == null) {
      throw new IllegalStateException("the reader fills every cell");
    }
    return cell;
  }
}
