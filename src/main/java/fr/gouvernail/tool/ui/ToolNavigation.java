package fr.gouvernail.tool.ui;

import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.tool.ToolId;

/// Addresses of the register of tools, for links from other modules.
public final class ToolNavigation {

  private ToolNavigation() {}

  /// The register.
  public static String register(Workspace workspace) {
    return "/t/" + workspace.slug() + "/tools";
  }

  /// The form for a new tool.
  public static String add(Workspace workspace) {
    return register(workspace) + "/new";
  }

  /// One tool.
  public static String tool(Workspace workspace, ToolId tool) {
    return register(workspace) + "/" + tool;
  }
}
