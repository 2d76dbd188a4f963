package fr.gouvernail.prioritization.workshop;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.tenancy.NotFound;
import java.util.UUID;

/// Names a workshop of the current workspace.
public record WorkshopId(UUID value) {

  /// A new one.
  public static WorkshopId next() {
    return new WorkshopId(UuidCreator.getTimeOrderedEpoch());
  }

  /// Reads the id of an address.
  ///
  /// @throws NotFound if the text is no id
  public static WorkshopId of(String text) {
    try {
      return new WorkshopId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new NotFound("workshop id of another form");
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
