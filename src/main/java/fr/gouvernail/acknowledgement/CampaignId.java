package fr.gouvernail.acknowledgement;

import fr.gouvernail.tenancy.NotFound;
import java.util.UUID;

/// Names a campaign of the current workspace.
public record CampaignId(UUID value) {

  /// Reads the id of an address.
  ///
  /// @throws NotFound if the text is no id
  public static CampaignId of(String text) {
    try {
      return new CampaignId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new NotFound("campaign id of another form");
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
