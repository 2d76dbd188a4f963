package fr.gouvernail.roadmap.ui;

import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.roadmap.ActionId;
import fr.gouvernail.tenancy.Workspace;

/// Addresses of the roadmap's pages, for links from other modules.
public final class RoadmapNavigation {

  private RoadmapNavigation() {}

  /// The roadmap by quarter.
  public static String roadmap(Workspace workspace) {
    return "/t/" + workspace.slug() + "/roadmap";
  }

  /// One action, opened over the roadmap.
  public static String action(Workspace workspace, ActionId action) {
    return roadmap(workspace) + "?action=" + action;
  }

  /// « Adopter dans la feuille de route », for a closed audit.
  public static String adopt(Workspace workspace, AssessmentId assessment) {
    return roadmap(workspace) + "/adopt/" + assessment;
  }

  /// The caller's own actions.
  public static String mine(Workspace workspace) {
    return "/t/" + workspace.slug() + "/my-actions";
  }
}
