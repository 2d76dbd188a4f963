package fr.gouvernail.notification;

import fr.gouvernail.notification.Occasions.Reminder;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.tenancy.TenantId;
import fr.gouvernail.tenancy.Workspace;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

/// Reminds people of what the features say is due. Each morning where the company is, or as soon as
/// a portal runs again; once for a deadline, whatever restarts and however many portals run.
@Component
class Reminders {

  private static final Logger log = LoggerFactory.getLogger(Reminders.class);
  private static final LocalTime MORNING = LocalTime.of(7, 0);
  private static final Duration KEPT = Duration.ofDays(365);

  private final TenantDirectory directory;
  private final List<Occasions> occasions;
  private final Notices notices;
  private final Announcer announcer;
  private final TransactionTemplate transactions;
  private final Clock clock;
  private final Map<TenantId, LocalDate> done = new HashMap<>();

  Reminders(
      TenantDirectory directory,
      List<Occasions> occasions,
      Notices notices,
      Announcer announcer,
      TransactionTemplate transactions,
      Clock clock) {
    this.directory = directory;
    this.occasions = occasions;
    this.notices = notices;
    this.announcer = announcer;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Scheduled(cron = "${gouvernail.reminders:0 5 * * * *}")
  void lookAround() {
    try {
      directory.all().forEach(this::lookAt);
    } catch (DataAccessException | CannotCreateTransactionException e) {
      log.warn("Reminders cannot be read now, trying again in an hour: {}", e.getMessage());
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
      done.put(workspace.id(), today);
    } catch (DataIntegrityViolationException e) {
      log.info("Another portal reminds in {}", workspace.id());
      done.put(workspace.id(), today);
    } catch (RuntimeException e) {
      log.warn("Reminders in {} fail now, trying again in an hour", workspace.id(), e);
    }
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
    var due = occasions.stream().flatMap(o -> o.on(tenant, today).stream()).toList();
    if (due.isEmpty()) {
      return;
    }
    var said =
        Set.copyOf(
            notices.said(
                due.stream().map(r -> r.person().value()).collect(Collectors.toSet()),
                due.stream().map(Reminder::onceKey).collect(Collectors.toSet())));
    due.stream()
        .filter(reminder -> !said.contains(key(reminder)))
        .collect(
            Collectors.groupingBy(
                Saying::new,
                LinkedHashMap::new,
                Collectors.mapping(Reminder::person, Collectors.toList())))
        .forEach(
            (saying, people) -> announcer.tellOnce(tenant, people, saying.matter(), saying.key()));
  }

  /// What several people are told at once.
  private record Saying(Matter matter, String key) {
    Saying(Reminder reminder) {
      this(reminder.matter(), reminder.onceKey());
    }
  }

  private static Notices.Said key(Reminder reminder) {
    return new Notices.Said(reminder.person().value(), reminder.onceKey());
  }
}
