package fr.gouvernail.charter;

import fr.gouvernail.tenancy.CurrentTenant;
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

/// Brings charters into force on their dates: at the start of the day where the company is, or as
/// soon as a portal runs again; once, however many portals run.
@Component
class CharterCalendar {

  private static final Logger log = LoggerFactory.getLogger(CharterCalendar.class);

  private final TenantDirectory directory;
  private final CharterLife life;
  private final Clock clock;
  private final Map<TenantId, LocalDate> done = new HashMap<>();

  CharterCalendar(TenantDirectory directory, CharterLife life, Clock clock) {
    this.directory = directory;
    this.life = life;
    this.clock = clock;
  }

  @Scheduled(cron = "${gouvernail.charters:20 * * * * *}")
  void lookAround() {
    try {
      directory.all().forEach(this::lookAt);
    } catch (DataAccessException | CannotCreateTransactionException e) {
      log.warn("Charters cannot be read now, trying again in a minute: {}", e.getMessage());
    }
  }

  private void lookAt(Workspace workspace) {
    var today = LocalDate.now(clock.withZone(workspace.zone()));
    if (today.equals(done.get(workspace.id()))) {
      return;
    }
    try {
      CurrentTenant.run(workspace.id(), life::bringDueIntoForce);
      done.put(workspace.id(), today);
    } catch (RuntimeException e) {
      log.warn("The charter of {} fails now, trying again in a minute", workspace.id(), e);
    }
  }
}
