package fr.gouvernail.engagement;

import fr.gouvernail.tenancy.TenantEvent;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// What a consultant who comes back to a client would want to know first, in this order.
public enum NewsKind {
  USE_SUSPENDED("usecase.suspended"),
  AUDIT_CLOSED("assessment.closed"),
  AUDIT_CORRECTED("assessment.corrected"),
  AUDIT_OPENED("assessment.created"),
  CHARTER_IN_FORCE("charter.inForce"),
  LEAD_CHANGED(
      "ailead.appointment.accepted", "ailead.appointment.ended", "ailead.appointment.succeeded"),
  USE_LIVE("usecase.in_production"),
  USE_APPROVED("usecase.approved"),
  ACTION_DONE("roadmap.action.progressed", "roadmap.action.reported"),
  DECISION_TAKEN("decision.request.decided");

  private static final String DONE = "DONE";

  private final Set<String> actions;

  NewsKind(String... actions) {
    this.actions = Set.of(actions);
  }

  /// Of what kind an event is; most are none.
  static Optional<NewsKind> of(TenantEvent event) {
    return Arrays.stream(values())
        .filter(kind -> kind.actions.contains(event.action()))
        .filter(kind -> kind != ACTION_DONE || DONE.equals(event.details().get("to")))
        .findFirst();
  }
}
