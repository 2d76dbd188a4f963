package fr.gouvernail.acknowledgement;

import fr.gouvernail.tenancy.NotFound;
import java.util.UUID;

/// Names one person’s part in a campaign of the current workspace.
public record ParticipationId(UUID value) {

  /// Reads the id of an address.
  ///
  /// @throws NotFound if the text is no id
  public static ParticipationId of(String text) {
    try {
      return new ParticipationId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new NotFound("participation id of another form");
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
