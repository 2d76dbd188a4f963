package fr.gouvernail.ailead;

import fr.gouvernail.tenancy.NotFound;
import java.util.UUID;

/// Identifies an appointment within its company.
public record MandateId(UUID value) {

  /// From an address.
  ///
  /// @throws NotFound for anything else
  public static MandateId of(String text) {
    try {
      return new MandateId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new NotFound("appointment " + text);
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
