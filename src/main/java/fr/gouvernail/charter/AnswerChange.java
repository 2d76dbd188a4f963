package fr.gouvernail.charter;

import fr.gouvernail.charter.model.Answers.CellChoice;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import fr.gouvernail.tool.ToolId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One answer changed by somebody who saw the one before. Undoing it is the same change the other
/// way round.
public sealed interface AnswerChange {

  /// The same change the other way round.
  default AnswerChange reversed() {
    return switch (this) {
      case SetOption(var option, var before, var after) -> new SetOption(option, after, before);
      case SetValue(var variable, var before, var after) -> new SetValue(variable, after, before);
      case SetFact(var fact, var after) -> new SetFact(fact, !after);
      case SetCell(var level, var kind, var before, var after) ->
          new SetCell(level, kind, after, before);
      case SetTools(var before, var after) -> new SetTools(after, before);
    };
  }

  /// @param before the value seen, the model's default included
  record SetOption(String option, String before, String after) implements AnswerChange {}

  /// @param before the value seen, the model's default included; empty without one
  /// @param after a date as 2026-12-31, a person by id, a list one a line; empty for none
  record SetValue(String variable, String before, String after) implements AnswerChange {}

  record SetFact(String fact, boolean after) implements AnswerChange {}

  /// @param before the company's own verdict seen; null: the model's
  /// @param after null for the model's
  record SetCell(
      DataLevel level, ToolClass kind, @Nullable CellChoice before, @Nullable CellChoice after)
      implements AnswerChange {}

  record SetTools(List<ToolId> before, List<ToolId> after) implements AnswerChange {}
}
