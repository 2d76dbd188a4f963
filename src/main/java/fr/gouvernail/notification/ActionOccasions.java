package fr.gouvernail.notification;

import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.roadmap.Deadlines;
import fr.gouvernail.roadmap.RoadmapRow;
import fr.gouvernail.tenancy.TenantId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Owners of actions: a week before a deadline, and once it has passed.
@Component
class ActionOccasions implements Occasions {

  private static final int DAYS_AHEAD = 7;

  private final Deadlines deadlines;
  private final AccessPolicy policy;

  ActionOccasions(Deadlines deadlines, AccessPolicy policy) {
    this.deadlines = deadlines;
    this.policy = policy;
  }

  @Override
  public List<Reminder> on(TenantId tenant, LocalDate today) {
    return deadlines.ownedUntil(today.plusDays(DAYS_AHEAD)).stream()
        .flatMap(row ->
            Stream.ofNullable(row.owner())
                .filter(owner -> policy.allows(owner, Permission.FOLLOW_OWN_ACTIONS, tenant))
                .map(owner -> new Reminder(owner, matter(row, today))))
        .toList();
  }

  private static Matter matter(RoadmapRow row, LocalDate today) {
    var kind = row.isLate(today) ? NoticeKind.ACTION_OVERDUE : NoticeKind.ACTION_DUE_SOON;
    return Announcements.action(kind, row.id(), row.title(), row.deadline());
  }
}
