package fr.gouvernail.ailead.ui;

import fr.gouvernail.ailead.MandateId;
import fr.gouvernail.ailead.Seat;
import fr.gouvernail.tenancy.Workspace;

/// Addresses of the AI lead's office, for links from other modules.
public final class AiLeadNavigation {

  private AiLeadNavigation() {}

  /// The office.
  public static String office(Workspace workspace) {
    return "/t/" + workspace.slug() + "/ai-lead";
  }

  /// Where the director appoints somebody.
  public static String appoint(Workspace workspace, Seat seat) {
    return office(workspace) + "/appoint?seat=" + seat;
  }

  /// One mandate: its letter, and the answer of the person to whom it is offered.
  public static String mandate(Workspace workspace, MandateId mandate) {
    return office(workspace) + "/mandates/" + mandate;
  }
}
