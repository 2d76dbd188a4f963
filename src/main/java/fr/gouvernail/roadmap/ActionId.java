package fr.gouvernail.roadmap;

import fr.gouvernail.tenancy.NotFound;
import java.util.UUID;

/// Names an action of the current workspace's roadmap.
public record ActionId(UUID value) {

  /// Reads the id of an address.
  ///
  /// @throws NotFound if the text is no id
  public static ActionId of(String text) {
    try {
      return new ActionId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new NotFound("action id of another form");
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
