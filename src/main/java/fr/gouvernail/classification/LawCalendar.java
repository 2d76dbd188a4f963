package fr.gouvernail.classification;

import fr.gouvernail.aiact.LawPacks;
import fr.gouvernail.questionnaire.Version;
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
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// Looks, soon after the start and then once a day, whether a newer law pack was installed than
/// what uses were classified with; one company at a time, once, however many portals run.
@Component
class LawCalendar {

  private static final Logger log = LoggerFactory.getLogger(LawCalendar.class);

  private record Look(LocalDate day, Version pack) {}

  private final TenantDirectory directory;
  private final LawReplay replay;
  private final LawPacks packs;
  private final TransactionTemplate transactions;
  private final Clock clock;
  private final Map<TenantId, Look> done = new HashMap<>();

  LawCalendar(
      TenantDirectory directory,
      LawReplay replay,
      LawPacks packs,
      TransactionTemplate transactions,
      Clock clock) {
    this.directory = directory;
    this.replay = replay;
    this.packs = packs;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Scheduled(cron = "${gouvernail.law-packs:50 * * * * *}")
  void lookAround() {
    try {
      directory.all().forEach(this::lookAt);
    } catch (DataAccessException | CannotCreateTransactionException e) {
      log.warn("Law packs cannot be compared now, trying again in a minute: {}", e.getMessage());
    }
  }

  private void lookAt(Workspace workspace) {
    var look = new Look(LocalDate.now(clock.withZone(workspace.zone())), packs.latest().version());
    if (look.equals(done.get(workspace.id()))) {
      return;
    }
    try {
      replay(workspace.id());
      done.put(workspace.id(), look);
    } catch (DataIntegrityViolationException e) {
      log.info("Another portal replays in {}", workspace.id());
    } catch (RuntimeException e) {
      log.warn("The replay of {} fails now, trying again in a minute", workspace.id(), e);
    }
  }

  void replay(TenantId tenant) {
    CurrentTenant.run(tenant, () -> transactions.executeWithoutResult(status -> replay.replay()));
  }
}
