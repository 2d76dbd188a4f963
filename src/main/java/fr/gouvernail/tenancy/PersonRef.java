package fr.gouvernail.tenancy;

import java.util.UUID;

/// Points at a person without saying anything about him or her. Lives here because events name
/// their actor.
public record PersonRef(UUID value) {

  /// The product itself: scheduled jobs, the loading of sample companies.
  public static final PersonRef SYSTEM = new PersonRef(new UUID(0, 1));

  @Override
  public String toString() {
    return value.toString();
  }
}
