package fr.gouvernail.decision;

import fr.gouvernail.decision.OwnProcedure.Deciders;
import fr.gouvernail.identity.Internal;
import fr.gouvernail.tenancy.PersonRef;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What waits for a decision in the current workspace, for those who are to be reminded.
@Service
@Transactional(readOnly = true)
public class WaitingRequests {

  private final DecisionRequests requests;
  private final Mandates mandates;
  private final Procedures procedures;

  WaitingRequests(DecisionRequests requests, Mandates mandates, Procedures procedures) {
    this.requests = requests;
    this.mandates = mandates;
    this.procedures = procedures;
  }

  /// A request that waits for a decision.
  ///
  /// @param days working days for which it has waited
  /// @param waitsFor who has to decide
  /// @param mayTakeOver the directors, once it has waited too long; nobody before
  public record Waiting(
      RequestId id,
      String title,
      LocalDate since,
      int days,
      List<PersonRef> waitsFor,
      List<PersonRef> mayTakeOver) {}

  /// Those of the current workspace.
  @Internal("reminders, which go to whoever decides")
  public List<Waiting> on(LocalDate today) {
    var waiting = requests.in(EnumSet.of(RequestState.WAITING));
    if (waiting.isEmpty()) {
      return List.of();
    }
    var rules = mandates.today().rules();
    var deciding = procedures.about(waiting, today);
    return waiting.stream()
        .map(row -> waiting(row, deciding.deciders(row).orElseGet(() -> by(rules, row)), today))
        .toList();
  }

  private static Deciders by(Jurisdiction rules, RequestRow row) {
    var people = rules.waitsFor(row.askedBy());
    return new Deciders(
        people,
        rules.directors().stream()
            .filter(d -> !d.equals(row.askedBy()) && !people.contains(d))
            .toList());
  }

  private static Waiting waiting(RequestRow row, Deciders deciders, LocalDate today) {
    int days = row.wait(today);
    return new Waiting(
        row.id(),
        row.title(),
        row.waitingSince(),
        days,
        deciders.people(),
        days >= RequestRow.ESCALATES_AFTER ? deciders.takingOver() : List.of());
  }
}
