package fr.gouvernail.classification.ui;

import fr.gouvernail.classification.ClassificationAddresses;
import fr.gouvernail.tenancy.Workspace;
import java.util.UUID;

/// Addresses of classes, for links from other modules.
public final class ClassificationNavigation {

  static final String INTERVIEW = "interview";

  private ClassificationNavigation() {}

  /// The class of a use; the interview while it has none.
  public static String of(Workspace workspace, UUID subject) {
    return "/t/" + workspace.slug() + ClassificationAddresses.inside(subject);
  }

  /// The interview about a use.
  public static String interview(Workspace workspace, UUID subject) {
    return of(workspace, subject) + "?" + INTERVIEW;
  }

  /// The interview about a use, at a question.
  static String interview(Workspace workspace, UUID subject, String question) {
    return interview(workspace, subject) + "=" + question;
  }

  /// What a newer law pack changes.
  public static String lawChanges(Workspace workspace) {
    return "/t/" + workspace.slug() + ClassificationAddresses.LAW_CHANGES;
  }
}
