package fr.gouvernail.usecheck.ui;

import fr.gouvernail.decision.RequestId;
import fr.gouvernail.tenancy.Workspace;

/// Addresses of these pages.
final class UseCheckAddresses {

  private UseCheckAddresses() {}

  static String mine(Workspace workspace) {
    return "/t/" + workspace.slug() + "/requests";
  }

  static String ask(Workspace workspace) {
    return mine(workspace) + "/new";
  }

  static String request(Workspace workspace, RequestId id) {
    return mine(workspace) + "/" + id;
  }
}
