package fr.gouvernail.frameworkaudit;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.tenancy.NotFound;
import java.util.UUID;

/// Names an audit on a framework in the current workspace.
public record FrameworkAuditId(UUID value) {

  public static FrameworkAuditId next() {
    return new FrameworkAuditId(UuidCreator.getTimeOrderedEpoch());
  }

  /// Reads the id of an address.
  ///
  /// @throws NotFound if the text is no id
  public static FrameworkAuditId of(String text) {
    try {
      return new FrameworkAuditId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new NotFound("audit id of another form");
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
