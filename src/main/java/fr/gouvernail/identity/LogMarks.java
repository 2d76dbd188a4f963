package fr.gouvernail.identity;

import org.slf4j.MDC;

/// The identifiers that log lines carry while a service runs. Names and addresses never enter the
/// log.
final class LogMarks implements AutoCloseable {

  private final MDC.MDCCloseable tenant;
  private final MDC.MDCCloseable person;

  LogMarks(String tenant, String person) {
    this.tenant = MDC.putCloseable("tenant", tenant);
    this.person = MDC.putCloseable("person", person);
  }

  @Override
  public void close() {
    tenant.close();
    person.close();
  }
}
