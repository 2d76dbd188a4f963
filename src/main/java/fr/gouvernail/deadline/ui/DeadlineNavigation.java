package fr.gouvernail.deadline.ui;

import fr.gouvernail.tenancy.Workspace;

/// Address of the calendar, for links from other modules.
public final class DeadlineNavigation {

  private DeadlineNavigation() {}

  /// What becomes due.
  public static String deadlines(Workspace workspace) {
    return "/t/" + workspace.slug() + "/deadlines";
  }
}
