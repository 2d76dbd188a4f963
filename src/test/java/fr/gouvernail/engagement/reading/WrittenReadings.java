package fr.gouvernail.engagement.reading;

import fr.gouvernail.shell.Visit;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;

/// Lets tests write down what was read, which nothing does by itself there.
@TestConfiguration(proxyBeanMethods = false)
public class WrittenReadings {

  private final ReadingWriter writer;
  private final ApplicationEventPublisher events;

  WrittenReadings(ReadingWriter writer, ApplicationEventPublisher events) {
    this.writer = writer;
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
}
