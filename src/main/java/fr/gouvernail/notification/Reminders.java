package fr.gouvernail.notification;

import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.roadmap.Deadlines;
import fr.gouvernail.roadmap.RoadmapRow;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.tenancy.TenantId;
import fr.gouvernail.tenancy.Workspace;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// Reminds owners of their deadlines: a week before, and once they have passed. Each morning where
/// the company is, or as soon as a portal runs again; once for a deadline, whatever restarts and
/// however many portals run.
@Component
class Reminders {

  private static final Logger log = LoggerFactory.getLogger(Reminders.class);
  private static final LocalTime MORNING = LocalTime.of(7, 0);
  private static final int DAYS_AHEAD = 7;
  private static final Duration KEPT = Duration.ofDays(365);

  private final TenantDirectory directory;
  private final Deadlines deadlines;
  private final Notices notices;
  private final Announcer announcer;
  private final AccessPolicy policy;
  private final TransactionTemplate transactions;
  private final Clock clock;
  private final Map<TenantId, LocalDate> done = new HashMap<>();

  Reminders(
      TenantDirectory directory,
      Deadlines deadlines,
      Notices notices,
      Announcer announcer,
      AccessPolicy policy,
      TransactionTemplate transactions,
      Clock clock) {
    this.directory = directory;
    this.deadlines = deadlines;
    this.notices = notices;
    this.announcer = announcer;
    this.policy = policy;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Scheduled(cron = "${gouvernail.reminders:0 5 * * * *}")
  void lookAround() {
    try {
      directory.all().forEach(this::lookAt);
    } catch (DataAccessException | CannotCreateTransactionException e) {
      log.warn("Deadlines cannot be read now, trying again in an hour: {}", e.getMessage());
    }
  }

  private void lookAt(Workspace workspace) {
    var now = clock.instant().atZone(workspace.zone());
    var today = now.toLocalDate();
    if (now.toLocalTime().isBefore(MORNING) || today.equals(done.get(workspace.id()))) {
      return;
    }
    try {
      remind(workspace, today);
    } catch (DataIntegrityViolationException e) {
      log.info("Another portal reminds in {}", workspace.id());
    }
    done.put(workspace.id(), today);
  }

  /// Says what is to be said today, and forgets what is a year old.
  void remind(Workspace workspace, LocalDate today) {
    CurrentTenant.run(
        workspace.id(),
        () ->
            transactions.executeWithoutResult(status -> {
              notices.forget(clock.instant().minus(KEPT));
              tell(workspace.id(), today);
            }));
  }

  private void tell(TenantId tenant, LocalDate today) {
    var due = deadlines.ownedUntil(today.plusDays(DAYS_AHEAD));
    if (due.isEmpty()) {
      return;
    }
    var matters = new HashMap<RoadmapRow, Matter>();
    due.forEach(row -> matters.put(row, matter(row, today)));
    var said = said(due, matters);
    for (var row : due) {
      var matter = matters.get(row);
      var owner = row.owner();
      if (owner != null
          && matter != null
          && !said.contains(matter.onceKey())
          && policy.allows(owner, Permission.FOLLOW_OWN_ACTIONS, tenant)) {
        announcer.tellOnce(tenant, owner, matter);
      }
    }
  }

  private Set<String> said(List<RoadmapRow> due, Map<RoadmapRow, Matter> matters) {
    var owners =
        due.stream()
            .map(RoadmapRow::owner)
            .filter(java.util.Objects::nonNull)
            .map(PersonRef::value)
            .collect(Collectors.toSet());
    var keys = matters.values().stream().map(Matter::onceKey).collect(Collectors.toSet());
    return Set.copyOf(notices.said(owners, keys));
  }

  private static Matter matter(RoadmapRow row, LocalDate today) {
    var kind = row.isLate(today) ? NoticeKind.ACTION_OVERDUE : NoticeKind.ACTION_DUE_SOON;
    return Announcements.action(kind, row.id(), row.title(), row.deadline());
  }
}
