package fr.gouvernail.acknowledgement;

import fr.gouvernail.tenancy.NotFound;
import java.util.UUID;

/// Names somebody without an account of the current workspace.
public record OfflineId(UUID value) {

  /// Reads the id of an address.
  ///
  /// @throws NotFound if the text is no id
  public static OfflineId of(String text) {
    try {
      return new OfflineId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new NotFound("offline id of another form");
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
