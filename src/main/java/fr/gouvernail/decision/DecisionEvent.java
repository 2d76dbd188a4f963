package fr.gouvernail.decision;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantEvent;
import fr.gouvernail.tenancy.TenantId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something happened to a request.
public sealed interface DecisionEvent extends TenantEvent {

  RequestId request();

  String title();

  @Override
  default String subject() {
    return request().toString();
  }

  /// Somebody asked for a decision.
  ///
  /// @param waitsFor who has to decide
  record Filed(
      TenantId tenant, PersonRef actor, RequestId request, String title, PersonRef waitsFor)
      implements DecisionEvent {
    @Override
    public String action() {
      return "decision.request.filed";
    }
  }

  /// Whoever decides wants to know more.
  record Questioned(
      TenantId tenant, PersonRef actor, RequestId request, String title, PersonRef askedBy)
      implements DecisionEvent {
    @Override
    public String action() {
      return "decision.request.questioned";
    }
  }

  /// Whoever asked answered.
  record Answered(
      TenantId tenant, PersonRef actor, RequestId request, String title, PersonRef waitsFor)
      implements DecisionEvent {
    @Override
    public String action() {
      return "decision.request.answered";
    }
  }

  /// Whoever asked took it back.
  record Withdrawn(TenantId tenant, PersonRef actor, RequestId request, String title)
      implements DecisionEvent {
    @Override
    public String action() {
      return "decision.request.withdrawn";
    }
  }

  /// It was decided, and stands in the register.
  ///
  /// @param source what the request came from, in the module that asked
  /// @param terms what was granted, as the decision says it
  record Decided(
      TenantId tenant,
      PersonRef actor,
      RequestId request,
      RequestKind kind,
      String title,
      PersonRef askedBy,
      @Nullable UUID source,
      Verdict verdict,
      String reference,
      List<Fact> terms)
      implements DecisionEvent {
    @Override
    public String action() {
      return "decision.request.decided";
    }

    @Override
    public Map<String, ?> details() {
      return Map.of("decision", reference, "verdict", verdict.name());
    }
  }
}
