package fr.gouvernail.engagement;

import fr.gouvernail.tenancy.TakenOver;
import fr.gouvernail.tenancy.TenantEvent;
import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Notes for the portfolio what happens in companies, in the transaction of the change; forgets it
/// after thirteen months.
@Component
class ClientNewsUpdates {

  /// As long as what people from outside read is kept.
  private static final Period KEPT = Period.ofMonths(13);

  private static final Logger log = LoggerFactory.getLogger(ClientNewsUpdates.class);

  private final ClientNewsLines lines;
  private final TransactionTemplate transactions;
  private final Clock clock;

  ClientNewsUpdates(ClientNewsLines lines, TransactionTemplate transactions, Clock clock) {
    this.lines = lines;
    this.transactions = transactions;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void happened(TenantEvent event) {
    NewsKind.of(event)
        .ifPresent(kind -> lines.save(new ClientNews(event, kind, TakenOver.now(clock))));
  }

  @Scheduled(cron = "${gouvernail.readings.round:0 41 3 * * *}")
  void forget() {
    try {
      var before = clock.instant().atZone(ZoneOffset.UTC).minus(KEPT).toInstant();
      transactions.executeWithoutResult(status -> lines.forget(before));
    } catch (DataAccessException | CannotCreateTransactionException e) {
      log.warn(
          "What happened at clients is not cleared now, trying again tomorrow: {}", e.getMessage());
    }
  }
}
