package fr.gouvernail.usecase.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A line of the field `obligations`: how far a duty is.
///
/// @param duty such as `OB-TRA-01`
/// @param on for a planned one
/// @param reason for one that does not apply
public record DutyProgress(String duty, Step step, @Nullable LocalDate on, String reason) {

  /// How far it is.
  public enum Step {
    DONE("faite"),
    PLANNED("prevue"),
    NOT_APPLICABLE("sans_objet");

    private final String id;

    Step(String id) {
      this.id = id;
    }

    /// As the field has it.
    public String id() {
      return id;
    }

    static Optional<Step> find(String id) {
      return Arrays.stream(values()).filter(step -> step.id.equals(id)).findFirst();
    }
  }

  /// Lines that say how far it is; in the order of the sheet.
  public static List<DutyProgress> of(Values values) {
    return values.rows(FieldIds.OBLIGATIONS).stream()
        .flatMap(line ->
            Step.find(Lines.text(line, "progress")).stream()
                .map(step ->
                    new DutyProgress(
                        Lines.text(line, "duty"),
                        step,
                        Lines.date(line, "date"),
                        Lines.text(line, "reason"))))
        .toList();
  }

  /// This one as a line of the field.
  public Map<String, String> line() {
    return Map.of(
        "duty",
        duty,
        "progress",
        step.id(),
        "date",
        on == null ? "" : on.toString(),
        "reason",
        reason);
  }
}
