package fr.gouvernail.charter;

import fr.gouvernail.tenancy.NotFound;
import java.util.UUID;

/// Names a version of the current workspace’s charter.
public record CharterId(UUID value) {

  /// Reads the id of an address.
  ///
  /// @throws NotFound if the text is no id
  public static CharterId of(String text) {
    try {
      return new CharterId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new NotFound("charter id of another form");
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
