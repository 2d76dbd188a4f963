package fr.gouvernail.acknowledgement;

import java.util.UUID;

/// Names one person’s part in a campaign of the current workspace.
public record ParticipationId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
