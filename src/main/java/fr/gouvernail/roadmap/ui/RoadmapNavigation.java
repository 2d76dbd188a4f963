package fr.gouvernail.roadmap.ui;

import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.roadmap.ActionId;
import fr.gouvernail.tenancy.Workspace;
import java.util.Collection;

/// Addresses of the roadmap's pages, for links from other modules.
public final class RoadmapNavigation {

  /// The parameter that names ticked actions, separated by dots.
  static final String ACTIONS = "actions";

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

  /// The same with these actions ticked, and no others.
  ///
  /// @param actions ids of actions of that audit
  public static String adopt(
      Workspace workspace, AssessmentId assessment, Collection<String> actions) {
    return adopt(workspace, assessment) + "?" + ACTIONS + "=" + String.join(".", actions);
  }

  /// The caller's own actions.
  public static String mine(Workspace workspace) {
    return "/t/" + workspace.slug() + "/my-actions";
  }
}
