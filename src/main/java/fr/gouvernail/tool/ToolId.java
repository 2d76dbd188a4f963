package fr.gouvernail.tool;

import fr.gouvernail.tenancy.NotFound;
import java.util.UUID;

/// Names a tool of the current workspace’s register.
public record ToolId(UUID value) {

  /// Reads the id of an address.
  ///
  /// @throws NotFound if the text is no id
  public static ToolId of(String text) {
    try {
      return new ToolId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new NotFound("tool id of another form");
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
