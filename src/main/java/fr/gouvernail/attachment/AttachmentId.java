package fr.gouvernail.attachment;

import fr.gouvernail.tenancy.NotFound;
import java.util.UUID;

/// Names a file as it is attached to one thing of the current workspace.
public record AttachmentId(UUID value) {

  /// Reads the id of an address.
  ///
  /// @throws NotFound if the text is no id
  public static AttachmentId of(String text) {
    try {
      return new AttachmentId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new NotFound("attachment id of another form");
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
