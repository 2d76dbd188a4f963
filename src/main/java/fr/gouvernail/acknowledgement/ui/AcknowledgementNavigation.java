package fr.gouvernail.acknowledgement.ui;

import fr.gouvernail.acknowledgement.CampaignId;
import fr.gouvernail.tenancy.Workspace;

/// Addresses of the pages about the reading of the charter, for links from other modules too.
public final class AcknowledgementNavigation {

  private AcknowledgementNavigation() {}

  /// Where one reads the charter and signs.
  public static String read(Workspace workspace) {
    return "/t/" + workspace.slug() + "/charter/read";
  }

  /// The campaign under way.
  public static String campaigns(Workspace workspace) {
    return "/t/" + workspace.slug() + "/campaigns";
  }

  static String campaign(Workspace workspace, CampaignId campaign) {
    return campaigns(workspace) + "/" + campaign;
  }

  static String people(Workspace workspace) {
    return campaigns(workspace) + "/people";
  }

  static String screen(Workspace workspace) {
    return "/t/" + workspace.slug() + "/sign";
  }

  static String charter(Workspace workspace) {
    return "/t/" + workspace.slug() + "/charter";
  }

  static String useCheck(Workspace workspace) {
    return "/t/" + workspace.slug() + "/use-check";
  }
}
