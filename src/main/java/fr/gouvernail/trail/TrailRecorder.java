package fr.gouvernail.trail;

import fr.gouvernail.tenancy.TenantEvent;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Writes each event of a workspace to its trail, in the transaction of the change: both are kept
/// or neither.
@Component
class TrailRecorder {

  private final TrailEntries entries;
  private final Clock clock;
  private final JsonMapper json;

  TrailRecorder(TrailEntries entries, Clock clock, JsonMapper json) {
    this.entries = entries;
    this.clock = clock;
    this.json = json;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(TenantEvent event) {
    var details = json.writeValueAsString(event.details());
    entries.save(new TrailEntry(event, details, clock.instant().truncatedTo(ChronoUnit.MICROS)));
  }
}
