package fr.gouvernail.decision;

import fr.gouvernail.tenancy.NotFound;
import java.util.UUID;

/// Names a request of the current workspace.
public record RequestId(UUID value) {

  /// Reads the id of an address.
  ///
  /// @throws NotFound if the text is no id
  public static RequestId of(String text) {
    try {
      return new RequestId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new NotFound("request id of another form");
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
