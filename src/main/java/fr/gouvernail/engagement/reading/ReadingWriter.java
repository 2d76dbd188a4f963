package fr.gouvernail.engagement.reading;

import fr.gouvernail.engagement.reading.ReadingBuffer.Noted;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.tenancy.TenantId;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes down what was read, company by company in batches: every five seconds and when the portal
/// stops. A portal that is killed loses what was read in the last five seconds. A database that is
/// away delays it.
@Component
class ReadingWriter {

  /// How long readings are kept.
  static final Period KEPT = Period.ofMonths(13);

  private static final Logger log = LoggerFactory.getLogger(ReadingWriter.class);

  private final ReadingBuffer buffer;
  private final Readings readings;
  private final ClientVisits visits;
  private final TenantDirectory directory;
  private final TransactionTemplate transactions;
  private final Clock clock;

  ReadingWriter(
      ReadingBuffer buffer,
      Readings readings,
      ClientVisits visits,
      TenantDirectory directory,
      TransactionTemplate transactions,
      Clock clock) {
    this.buffer = buffer;
    this.readings = readings;
    this.visits = visits;
    this.directory = directory;
    this.transactions = transactions;
    this.clock = clock;
  }

  @PreDestroy
  @Scheduled(fixedDelayString = "${gouvernail.readings.every:PT5S}")
  synchronized void flush() {
    buffer.take().forEach(this::write);
  }

  private void write(TenantId tenant, Map<ReadingKey, Noted> taken) {
    try {
      CurrentTenant.run(tenant, () -> writeOnce(tenant, taken));
    } catch (DataAccessException | CannotCreateTransactionException e) {
      log.warn("Readings in {} wait, they cannot be written now: {}", tenant, e.getMessage());
      buffer.giveBack(tenant, taken);
    }
  }

  private void writeOnce(TenantId tenant, Map<ReadingKey, Noted> taken) {
    try {
      transactions.executeWithoutResult(status -> store(tenant, taken));
    } catch (DataIntegrityViolationException e) {
      // Another portal wrote some of it at the same moment: it is known now.
      transactions.executeWithoutResult(status -> store(tenant, taken));
    }
  }

  private void store(TenantId tenant, Map<ReadingKey, Noted> taken) {
    var people = taken.keySet().stream().map(ReadingKey::person).collect(Collectors.toSet());
    var slots = taken.keySet().stream().map(ReadingKey::slot).collect(Collectors.toSet());
    var known = new HashSet<>(readings.known(people, slots));
    readings.saveAll(
        taken.entrySet().stream()
            .filter(reading -> !known.contains(reading.getKey()))
            .map(reading ->
                new Reading(
                    reading.getKey(), reading.getValue().firm(), reading.getValue().first()))
            .toList());
    var last = new HashMap<UUID, Instant>();
    taken.forEach(
        (key, noted) -> last.merge(key.person(), noted.last(), (a, b) -> a.isAfter(b) ? a : b));
    for (var visit : visits.findByTenantIdAndPersonIdIn(tenant.value(), people)) {
      var at = last.remove(visit.person());
      if (at != null) {
        visit.again(at);
      }
    }
    visits.saveAll(
        last.entrySet().stream()
            .map(first -> new ClientVisit(new PersonRef(first.getKey()), tenant, first.getValue()))
            .toList());
  }

  @Scheduled(cron = "${gouvernail.readings.round:0 41 3 * * *}")
  void forget() {
    try {
      var before = clock.instant().atZone(ZoneOffset.UTC).minus(KEPT).toInstant();
      directory
          .all()
          .forEach(workspace ->
              CurrentTenant.run(
                  workspace.id(),
                  () -> transactions.executeWithoutResult(status -> readings.forget(before))));
    } catch (DataAccessException | CannotCreateTransactionException e) {
      log.warn("Old readings are not cleared now, trying again tomorrow: {}", e.getMessage());
    }
  }
}
