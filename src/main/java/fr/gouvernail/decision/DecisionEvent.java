package fr.gouvernail.decision;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantEvent;
import fr.gouvernail.tenancy.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
  /// @param dueOn the day by which the company promised an answer
  record Filed(
      TenantId tenant,
      PersonRef actor,
      RequestId request,
      RequestKind kind,
      String title,
      List<PersonRef> waitsFor,
      LocalDate dueOn)
      implements DecisionEvent {
    @Override
    public String action() {
      return "decision.request.filed";
    }

    @Override
    public Map<String, ?> details() {
      return Map.of("kind", kind.name());
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
      TenantId tenant,
      PersonRef actor,
      RequestId request,
      String title,
      List<PersonRef> waitsFor,
      LocalDate dueOn)
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
  /// @param facts what was asked
  /// @param terms what was granted
  record Decided(
      TenantId tenant,
      PersonRef actor,
      RequestId request,
      RequestKind kind,
      String title,
      PersonRef askedBy,
      Verdict verdict,
      String reference,
      Instant at,
      List<Fact> facts,
      List<Fact> terms)
      implements DecisionEvent {
    @Override
    public String action() {
      return "decision.request.decided";
    }

    @Override
    public Map<String, ?> details() {
      var details = new LinkedHashMap<String, Object>();
      details.put("decision", reference);
      details.put("verdict", verdict.name());
      return details;
    }
  }
}
