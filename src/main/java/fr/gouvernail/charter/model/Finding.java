package fr.gouvernail.charter.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something wrong or unfinished, where it bites. Its text is that of [#key], with the args.
///
/// @param target the variable, option, clause, cell (`C2.T3`) or tool (its id; empty for the list)
/// @param blocks the first step that it blocks; null for a mere remark
/// @param args what the text names: figures, dates as 2026-12-31, names
public record Finding(
    Code code, Place place, String target, @Nullable Stage blocks, List<String> args) {

  /// What is wrong.
  public enum Code {
    /// A value is needed.
    REQUIRED,
    /// A formality is to be noted before the charter comes into force.
    FORMALITY,
    /// A value has not the form of its kind.
    FORM,
    /// AI lead and deputy are the same person.
    SAME_PERSON,
    /// In force before it was adopted.
    EFFECT_BEFORE_ADOPTION,
    /// To be reviewed before it is in force.
    REVIEW_BEFORE_EFFECT,
    /// To be reviewed later than the chosen period; args: latest date.
    REVIEW_TOO_LATE,
    /// No authorised tool.
    NO_TOOL,
    /// A tool without class, level, hosting or word on its processing agreement; args: name.
    TOOL_INCOMPLETE,
    /// A tool that is discouraged, in a list of authorised ones; args: name.
    TOOL_DISCOURAGED,
    /// The headcount asks for a consultation of the works council; args: headcount, threshold.
    CONSULTATION,
    /// The company has a works council.
    WORKS_COUNCIL,
    /// In force too soon after the last formality; args: earliest date.
    DELAY,
    /// A cell more permissive than the model, without its reason.
    CELL_REASON,
    /// A condition without words.
    CELL_WORDS,
    /// A clause was left out to which the matrix or a use refers.
    CLAUSE_NEEDED,
    /// A clause has a placeholder that means nothing; args: the placeholder.
    CLAUSE_PLACEHOLDER,
    /// The model's words changed since the clause was edited.
    CLAUSE_OUTDATED
  }

  /// Where it shows.
  public enum Place {
    VARIABLE,
    OPTION,
    CLAUSE,
    CELL,
    TOOL
  }

  /// The key of its text.
  public String key() {
    return "charter.finding." + code;
  }

  /// Whether it blocks this step.
  public boolean blocks(Stage stage) {
    return blocks != null && blocks.compareTo(stage) <= 0;
  }
}
