package fr.gouvernail.engagement.ui;

import fr.gouvernail.tenancy.Workspace;

/// Ways to the pages about people from outside.
public final class MissionNavigation {

  private MissionNavigation() {}

  /// Who may come, and until when.
  public static String access(Workspace company) {
    return "/t/" + company.slug() + "/access";
  }

  /// Who read what.
  public static String readings(Workspace company) {
    return access(company) + "/readings";
  }
}
