package fr.gouvernail.assessment;

import fr.gouvernail.tenancy.NotFound;
import java.util.UUID;

/// Names an assessment of the current workspace.
public record AssessmentId(UUID value) {

  /// Reads the id of an address.
  ///
  /// @throws NotFound if the text is no id
  public static AssessmentId of(String text) {
    try {
      return new AssessmentId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new NotFound("assessment id of another form");
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
