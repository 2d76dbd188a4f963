package fr.gouvernail.usecase;

import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.tenancy.TenantId;
import fr.gouvernail.tenancy.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/// Looks once a day, as soon as it begins where the company is, at who decides: absences and
/// mandates begin and end by date, of which nothing tells. With two portals the second one waits
/// for the first, and then finds nothing to do.
@Component
class CaseCalendar {

  private static final Logger log = LoggerFactory.getLogger(CaseCalendar.class);

  private final TenantDirectory directory;
  private final CaseTurns turns;
  private final Clock clock;
  private final Map<TenantId, LocalDate> done = new HashMap<>();

  CaseCalendar(TenantDirectory directory, CaseTurns turns, Clock clock) {
    this.directory = directory;
    this.turns = turns;
    this.clock = clock;
  }

  @Scheduled(cron = "${gouvernail.use-cases:30 * * * * *}")
  void lookAround() {
    try {
      directory.all().forEach(this::lookAt);
    } catch (DataAccessException | CannotCreateTransactionException e) {
      log.warn(
          "Decisions on uses cannot be read now, trying again in a minute: {}", e.getMessage());
    }
  }

  private void lookAt(Workspace workspace) {
    var today = LocalDate.now(clock.withZone(workspace.zone()));
    if (today.equals(done.get(workspace.id()))) {
      return;
    }
    try {
      turns.takePlace(workspace.id());
      done.put(workspace.id(), today);
    } catch (RuntimeException e) {
      log.warn("Decisions on uses of {} fail now, trying again in a minute", workspace.id(), e);
    }
  }
}
