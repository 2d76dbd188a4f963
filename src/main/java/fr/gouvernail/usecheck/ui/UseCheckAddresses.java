package fr.gouvernail.usecheck.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.gouvernail.decision.RequestId;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecheck.Asked;
import java.util.Map;

/// Addresses of these pages, for links from other modules.
public final class UseCheckAddresses {

  private UseCheckAddresses() {}

  public static String check(Workspace workspace) {
    return "/t/" + workspace.slug() + "/use-check";
  }

  static String wanted(Workspace workspace) {
    return check(workspace) + "/wanted";
  }

  public static String mine(Workspace workspace) {
    return "/t/" + workspace.slug() + "/requests";
  }

  public static String ask(Workspace workspace) {
    return mine(workspace) + "/new";
  }

  /// The form, with what was asked already.
  static String ask(Workspace workspace, Asked asked) {
    var known =
        QueryParameters.simple(
            Map.of("tool", asked.tool(), "level", asked.level().name(), "use", asked.use()));
    return ask(workspace) + "?" + known.getQueryString();
  }

  public static String request(Workspace workspace, RequestId id) {
    return mine(workspace) + "/" + id;
  }
}
