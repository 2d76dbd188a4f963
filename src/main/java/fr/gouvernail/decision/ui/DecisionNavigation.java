package fr.gouvernail.decision.ui;

import fr.gouvernail.decision.RequestId;
import fr.gouvernail.tenancy.Workspace;

/// Addresses of the pages of decisions, for links from other modules.
public final class DecisionNavigation {

  private DecisionNavigation() {}

  /// « À décider ».
  public static String open(Workspace workspace) {
    return "/t/" + workspace.slug() + "/decisions";
  }

  /// The page on which one request is decided.
  public static String decide(Workspace workspace, RequestId request) {
    return open(workspace) + "/" + request;
  }

  /// The register.
  public static String register(Workspace workspace) {
    return open(workspace) + "/register";
  }
}
