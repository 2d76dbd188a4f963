package fr.gouvernail.assessment.inquiry;

import fr.gouvernail.tenancy.NotFound;
import java.util.UUID;

/// Names an inquiry of the current workspace.
public record InquiryId(UUID value) {

  /// Reads the id of an address.
  ///
  /// @throws NotFound if the text is no id
  public static InquiryId of(String text) {
    try {
      return new InquiryId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new NotFound("inquiry id of another form");
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
