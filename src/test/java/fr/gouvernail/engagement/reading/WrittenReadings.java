package fr.gouvernail.engagement.reading;

import fr.gouvernail.shell.Visit;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import fr.gouvernail.tenancy.Workspace;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets tests write down what was read, which nothing does by itself there.
@TestConfiguration(proxyBeanMethods = false)
public class WrittenReadings {

  private final ReadingWriter writer;
  private final Readings readings;
  private final TransactionTemplate transactions;
  private final ApplicationEventPublisher events;

  WrittenReadings(
      ReadingWriter writer,
      Readings readings,
      TransactionTemplate transactions,
      ApplicationEventPublisher events) {
    this.writer = writer;
    this.readings = readings;
    this.transactions = transactions;
    this.events = events;
  }

  /// Writes down what was read until now.
  public void run() {
    writer.flush();
  }

  /// Somebody opens a page, and it is written down.
  public void of(PersonRef person, Workspace company, String route, Map<String, String> about) {
    events.publishEvent(new Visit.PageOpened(company.id(), person, route, about));
    run();
  }

  /// Writes down that somebody of this firm read a page, on a day that no test has yet forgotten;
  /// once is enough.
  public void row(PersonRef person, UUID firm, TenantId company) {
    var at = Instant.parse("2099-11-20T09:00:00Z");
    var key = new ReadingKey(person.value(), "roadmap", "", at);
    CurrentTenant.run(
        company,
        () ->
            transactions.executeWithoutResult(status -> {
              if (readings.known(Set.of(key.person()), Set.of(at)).isEmpty()) {
                readings.save(new Reading(key, firm, at));
              }
            }));
  }
}
