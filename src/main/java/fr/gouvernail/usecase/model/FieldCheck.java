package fr.gouvernail.usecase.model;

import fr.gouvernail.usecase.model.Field.Column;
import fr.gouvernail.usecase.model.Field.Type;
import fr.gouvernail.usecase.model.Finding.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is wrong with one field, looked at alone: missing, not of its form, outside its limits.
final class FieldCheck {

  private final @Nullable Known known;
  private final Field field;
  private final List<Problem> problems = new ArrayList<>();

  FieldCheck(@Nullable Known known, Field field) {
    this.known = known;
    this.field = field;
  }

  /// Adds what is wrong with it in that edition.
  static void check(Known known, Field field, Findings out) {
    if (!known.isShown(field)) {
      return;
    }
    var stage = field.stage() == null ? Stage.SUBMITTED : field.stage();
    new FieldCheck(known, field)
        .problems(known)
        .forEach(problem ->
            out.block(
                problem.code(), Known.from(stage), field.id(), problem.key(), problem.args()));
  }

  /// Whether a value is there and nothing is wrong with it.
  static boolean isFine(Known known, Field field) {
    return known.values().has(field.id()) && new FieldCheck(known, field).problems(known).isEmpty();
  }

  private List<Problem> problems(Known in) {
    if (field.computed()) {
      if (field.id().equals(FieldIds.WIZARD) && in.edition().classification() == null) {
        problems.add(new Problem(Code.REQUIRED, "REQUIRED.classification", Map.of()));
      }
      return problems;
    }
    var value = in.values().find(field.id());
    if (value.isPresent()) {
      return problems(value.get());
    }
    if (in.isRequired(field)) {
      problems.add(new Problem(Code.REQUIRED, "REQUIRED", Map.of()));
    }
    return problems;
  }

  /// What is wrong with that value.
  List<Problem> problems(Value value) {
    switch (value) {
      case Value.Text(var text)
          when field.type() != Type.CHOICES
              && field.type() != Type.PEOPLE
              && field.type() != Type.ROWS ->
          add(ValueCheck.of(field, known).problem(text));
      case Value.Choices(var ids)
          when field.type() == Type.CHOICES || field.type() == Type.PEOPLE -> {
        number(ids.size());
        if (Set.copyOf(ids).size() != ids.size()) {
          add(Problem.format("FORMAT"));
        }
        ids.stream()
            .map(id -> ValueCheck.of(field, known).problem(id))
            .distinct()
            .forEach(this::add);
      }
      case Value.Rows(var lines) when field.type() == Type.ROWS -> {
        number(lines.size());
        for (int i = 0; i < lines.size(); i++) {
          line(i + 1, lines.get(i));
        }
      }
      default -> add(Problem.format("FORMAT"));
    }
    return problems;
  }

  private void number(int size) {
    if (size < field.min()) {
      add(Problem.range("RANGE.few", "min", field.min()));
    } else if (size > field.max()) {
      add(Problem.range("RANGE.many", "max", field.max()));
    }
  }

  private void line(int number, Map<String, String> cells) {
    for (var column : field.columns()) {
      var text = cells.get(column.id());
      if (text != null) {
        cell(number, column, ValueCheck.of(column, known).problem(text));
      } else if (column.required()) {
        problems.add(
            new Problem(
                Code.REQUIRED,
                "REQUIRED.cell",
                Map.of("line", String.valueOf(number), "column", column.id())));
      }
    }
    if (cells.keySet().stream().anyMatch(id -> field.column(id).isEmpty())) {
      add(Problem.format("FORMAT"));
    }
  }

  private void cell(int number, Column column, @Nullable Problem problem) {
    if (problem == null) {
      return;
    }
    boolean range = problem.code() == Code.RANGE;
    problems.add(
        new Problem(
            problem.code(),
            range ? "RANGE.cell" : "FORMAT.cell",
            Map.of(
                "line",
                String.valueOf(number),
                "column",
                column.id(),
                "min",
                String.valueOf(column.min()),
                "max",
                String.valueOf(column.max()))));
  }

  private void add(@Nullable Problem problem) {
    if (problem != null) {
      problems.add(problem);
    }
  }
}
