package fr.gouvernail.charter;

import fr.gouvernail.charter.AnswerChange.SetCell;
import fr.gouvernail.charter.AnswerChange.SetFact;
import fr.gouvernail.charter.AnswerChange.SetOption;
import fr.gouvernail.charter.AnswerChange.SetTools;
import fr.gouvernail.charter.AnswerChange.SetValue;
import fr.gouvernail.charter.model.Answers;
import fr.gouvernail.charter.model.Answers.CellChoice;
import fr.gouvernail.charter.model.CharterModel.Type;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tool.ToolId;
import fr.gouvernail.tool.ToolRow;
import fr.gouvernail.tool.ToolService;
import fr.gouvernail.tool.ToolStatus;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One change of a draft's answers: whether it is still to be made, whether it may, and its result.
final class AnswerEdit {

  static final int LONGEST_VALUE = 2000;
  static final int LONGEST_REASON = 500;
  private static final int MOST_TOOLS = 200;

  private final CharterDraft draft;
  private final ToolService tools;
  private final DraftDesk desk;

  AnswerEdit(CharterDraft draft, ToolService tools, DraftDesk desk) {
    this.draft = draft;
    this.tools = tools;
    this.desk = desk;
  }

  /// How the trail names what changed.
  static String subject(AnswerChange change) {
    return switch (change) {
      case SetOption(var option, var _, var _) -> option;
      case SetValue(var variable, var _, var _) -> variable;
      case SetFact(var fact, var _) -> fact;
      case SetCell(var level, var kind, var _, var _) -> Answers.cell(level, kind);
      case SetTools _ -> "outils";
    };
  }

  boolean isDone(AnswerChange change) {
    return switch (change) {
      case SetOption(var option, var _, var after) -> draft.filling().option(option).equals(after);
      case SetValue(var variable, var _, var after) -> stored(variable).equals(after.strip());
      case SetFact(var fact, var after) -> Objects.equals(draft.answers().facts().get(fact), after);
      case SetCell set -> Objects.equals(cell(set), set.after());
      case SetTools(var _, var after) -> draft.answers().tools().equals(after);
    };
  }

  boolean wasSeen(AnswerChange change) {
    return switch (change) {
      case SetOption(var option, var before, var _) ->
          draft.filling().option(option).equals(before);
      case SetValue(var variable, var before, var _) -> stored(variable).equals(before.strip());
      case SetFact _ -> true;
      case SetCell set -> Objects.equals(cell(set), set.before());
      case SetTools(var before, var _) -> draft.answers().tools().equals(before);
    };
  }

  private String stored(String variable) {
    var fallback =
        draft.model().variable(variable).map(v -> Objects.requireNonNullElse(v.fallback(), ""));
    return draft.answers().values().getOrDefault(variable, fallback.orElse(""));
  }

  private @Nullable CellChoice cell(SetCell set) {
    return draft.answers().cells().get(Answers.cell(set.level(), set.kind()));
  }

  /// @throws RuleViolated if the model does not ask that, or takes no such value
  Answers apply(AnswerChange change) {
    var answers = draft.answers();
    return switch (change) {
      case SetOption(var option, var _, var after) -> {
        var known = draft.model().option(option);
        refuse(known.isEmpty() || !known.get().values().containsKey(after));
        yield answers.withOption(option, after);
      }
      case SetValue(var variable, var _, var after) -> {
        check(variable, after);
        yield answers.withValue(variable, after);
      }
      case SetFact(var fact, var after) -> {
        refuse(
            draft.model().facts().stream()
                .noneMatch(f -> f.id().equals(fact) && f.flag() && !f.given()));
        yield answers.withFact(fact, after);
      }
      case SetCell(var level, var kind, var _, var after) -> {
        refuse(
            after != null
                && Math.max(after.text().length(), after.reason().length()) > LONGEST_REASON);
        yield after == null
            ? answers.withoutCell(level, kind)
            : answers.withCell(level, kind, after);
      }
      case SetTools(var _, var after) -> {
        refuse(!areKnown(after));
        yield answers.withTools(after);
      }
    };
  }

  private void check(String variable, String value) {
    var known = draft.model().variable(variable);
    refuse(known.isEmpty() || known.get().given());
    if (value.length() > LONGEST_VALUE) {
      throw new RuleViolated("charter.rule.long", LONGEST_VALUE);
    }
    if (known.map(v -> v.type() == Type.PERSON).orElse(false) && !value.isBlank()) {
      refuse(!isMember(value.strip()));
    }
  }

  private boolean isMember(String id) {
    try {
      return desk.areMembers(List.of(new PersonRef(UUID.fromString(id))));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private boolean areKnown(List<ToolId> wanted) {
    Set<ToolId> known =
        tools.among(wanted).stream()
            .filter(tool -> tool.status() != ToolStatus.WITHDRAWN)
            .map(ToolRow::id)
            .collect(Collectors.toSet());
    return wanted.size() <= MOST_TOOLS
        && new HashSet<>(wanted).size() == wanted.size()
        && known.containsAll(wanted);
  }

  private static void refuse(boolean wrong) {
    if (wrong) {
      throw new RuleViolated("charter.rule.answer");
    }
  }
}
