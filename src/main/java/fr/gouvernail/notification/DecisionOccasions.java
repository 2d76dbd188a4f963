package fr.gouvernail.notification;

import fr.gouvernail.decision.WaitingRequests;
import fr.gouvernail.decision.WaitingRequests.Waiting;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Whoever has to decide: after three and after five working days. After ten the directors learn
/// that they may take over (use-case charter, §5).
@Component
class DecisionOccasions implements Occasions {

  private static final int FIRST = 3;
  private static final int LAST = 5;

  private final WaitingRequests waiting;

  DecisionOccasions(WaitingRequests waiting) {
    this.waiting = waiting;
  }

  @Override
  public List<Reminder> on(TenantId tenant, LocalDate today) {
    return waiting.on(today).stream().flatMap(DecisionOccasions::reminders).toList();
  }

  private static Stream<Reminder> reminders(Waiting row) {
    var kind =
        row.days() >= LAST ? NoticeKind.DECISION_LAST_REMINDER : NoticeKind.DECISION_REMINDER;
    var deciding = row.days() >= FIRST ? row.waitsFor() : List.<PersonRef>of();
    return Stream.concat(
        deciding.stream().map(person -> new Reminder(person, matter(kind, row))),
        row.mayTakeOver().stream()
            .map(person -> new Reminder(person, matter(NoticeKind.DECISION_ESCALATED, row))));
  }

  private static Matter matter(NoticeKind kind, Waiting row) {
    return Announcements.decision(kind, row.id(), row.title(), row.since());
  }
}
