package fr.gouvernail.prioritization.workshop;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantEvent;
import fr.gouvernail.tenancy.TenantId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Something happened in a workshop. None of them says what anybody voted.
public sealed interface WorkshopEvent extends TenantEvent {

  WorkshopId workshop();

  @Override
  default String subject() {
    return workshop().toString();
  }

  /// A workshop was opened: these people are asked to vote.
  record Opened(
      TenantId tenant,
      PersonRef actor,
      WorkshopId workshop,
      String title,
      Instant at,
      List<PersonRef> people,
      int useCases)
      implements WorkshopEvent {
    @Override
    public String action() {
      return "prioritization.workshop.opened";
    }

    @Override
    public Map<String, ?> details() {
      return inOrder("useCases", useCases, "people", people.size());
    }
  }

  /// Somebody voted on one use of AI.
  ///
  /// @param number of the use in the inventory
  record Voted(
      TenantId tenant, PersonRef actor, WorkshopId workshop, UUID useCase, int number, int round)
      implements WorkshopEvent {
    @Override
    public String action() {
      return "prioritization.vote.cast";
    }

    @Override
    public Map<String, ?> details() {
      return inOrder("useCase", number, "round", round);
    }
  }

  /// The votes on one use are shown to everybody.
  ///
  /// @param voters how many had voted
  record Revealed(
      TenantId tenant,
      PersonRef actor,
      WorkshopId workshop,
      UUID useCase,
      int number,
      int round,
      long voters)
      implements WorkshopEvent {
    @Override
    public String action() {
      return "prioritization.round.revealed";
    }

    @Override
    public Map<String, ?> details() {
      return inOrder("useCase", number, "round", round, "voters", voters);
    }
  }

  /// People are asked to vote again on some criteria of one use.
  ///
  /// @param people who is asked
  record AskedAgain(
      TenantId tenant,
      PersonRef actor,
      WorkshopId workshop,
      String title,
      UUID useCase,
      int number,
      List<PersonRef> people)
      implements WorkshopEvent {
    @Override
    public String action() {
      return "prioritization.round.opened";
    }

    @Override
    public Map<String, ?> details() {
      return Map.of("useCase", number);
    }
  }

  /// The medians became the scores of the use.
  record Adopted(
      TenantId tenant,
      PersonRef actor,
      WorkshopId workshop,
      UUID useCase,
      int number,
      BigDecimal impact,
      BigDecimal feasibility)
      implements WorkshopEvent {
    @Override
    public String action() {
      return "prioritization.result.adopted";
    }

    @Override
    public Map<String, ?> details() {
      return inOrder(
          "useCase", number, "impact", impact.toString(), "feasibility", feasibility.toString());
    }
  }

  /// Nobody votes any more.
  record Closed(
      TenantId tenant, PersonRef actor, WorkshopId workshop, String title, List<PersonRef> people)
      implements WorkshopEvent {
    @Override
    public String action() {
      return "prioritization.workshop.closed";
    }
  }

  private static Map<String, ?> inOrder(Object... pairs) {
    var details = new LinkedHashMap<String, Object>();
    for (int i = 0; i < pairs.length; i += 2) {
      details.put((String) pairs[i], pairs[i + 1]);
    }
    return details;
  }
}
