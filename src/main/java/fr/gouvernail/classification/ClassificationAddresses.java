package fr.gouvernail.classification;

import java.util.UUID;

/// Addresses within a workspace.
public final class ClassificationAddresses {

  /// What a newer law pack changes.
  public static final String LAW_CHANGES = "/law-changes";

  private ClassificationAddresses() {}

  /// The class of a use.
  public static String inside(UUID subject) {
    return "/use-cases/" + subject + "/class";
  }
}
