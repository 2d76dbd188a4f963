package fr.gouvernail.usecase.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
  }

  public static List<DutyProgress> of(Values values) {
    throw new UnsupportedOperationException();
  }

  /// This one as a line of the field.
  public Map<String, String> line() {
    throw new UnsupportedOperationException();
  }
}
