package fr.gouvernail.usecase;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.tenancy.NotFound;
import java.util.UUID;

/// Names a use case of the current workspace.
public record UseCaseId(UUID value) {

  /// One that no use case has yet.
  public static UseCaseId next() {
    return new UseCaseId(UuidCreator.getTimeOrderedEpoch());
  }

  /// Reads the id of an address.
  ///
  /// @throws NotFound if the text is no id
  public static UseCaseId of(String text) {
    try {
      return new UseCaseId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new NotFound("use case id of another form");
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
