package fr.gouvernail.acknowledgement;

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
import org.springframework.transaction.support.TransactionTemplate;

/// Looks once a day at who came and went by date, of which nothing tells. With two portals the
/// second one waits for the first, and then finds nothing to do.
@Component
class CampaignCalendar {

  private static final Logger log = LoggerFactory.getLogger(CampaignCalendar.class);

  private final TenantDirectory directory;
  private final CampaignKeeper keeper;
  private final CampaignMatters matters;
  private final TransactionTemplate transactions;
  private final Clock clock;
  private final Map<TenantId, LocalDate> done = new HashMap<>();

  CampaignCalendar(
      TenantDirectory directory,
      CampaignKeeper keeper,
      CampaignMatters matters,
      TransactionTemplate transactions,
      Clock clock) {
    this.directory = directory;
    this.keeper = keeper;
    this.matters = matters;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Scheduled(cron = "${gouvernail.campaigns:40 2 * * * *}")
  void lookAround() {
    try {
      directory.all().forEach(this::lookAt);
    } catch (DataAccessException | CannotCreateTransactionException e) {
      log.warn("Campaigns cannot be read now, trying again in an hour: {}", e.getMessage());
    }
  }

  private void lookAt(Workspace workspace) {
    var today = LocalDate.now(clock.withZone(workspace.zone()));
    if (today.equals(done.get(workspace.id()))) {
      return;
    }
    try {
      attune(workspace.id());
      done.put(workspace.id(), today);
    } catch (RuntimeException e) {
      log.warn("The campaign of {} fails now, trying again in an hour", workspace.id(), e);
    }
  }

  void attune(TenantId tenant) {
    CurrentTenant.run(
        tenant,
        () ->
            transactions.executeWithoutResult(status -> {
              keeper.attune();
              matters.review();
            }));
  }
}
