package fr.gouvernail.engagement.reading;

import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.shell.Visit;
import fr.gouvernail.tenancy.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Notes in memory what people from outside read, so that a click costs nothing; [ReadingWriter]
/// writes it down. What one reads again within a quarter of an hour is noted once.
@Component
class ReadingBuffer {

  /// Far more than is read between two rounds. What comes on top while the database is away is
  /// lost, and counted in the log.
  static final int MOST = 20_000;

  private static final int LONGEST = 200;

  private static final Logger log = LoggerFactory.getLogger(ReadingBuffer.class);

  private record Place(TenantId tenant, ReadingKey key) {}

  /// @param first when it was read first in this quarter
  /// @param last when it was read last
  record Noted(UUID firm, Instant first, Instant last) {

    private Noted and(Noted other) {
      return new Noted(
          firm,
          first.isBefore(other.first) ? first : other.first,
          last.isAfter(other.last) ? last : other.last);
    }
  }

  private final Map<Place, Noted> waiting = new ConcurrentHashMap<>();
  private final AtomicLong lost = new AtomicLong();
  private final AccessPolicy policy;
  private final Clock clock;

  ReadingBuffer(AccessPolicy policy, Clock clock) {
    this.policy = policy;
    this.clock = clock;
  }

  /// Rights come from memory: this costs no statement.
  @EventListener
  public void seen(Visit visit) {
    policy
        .firm(visit.person(), visit.where())
        .ifPresent(firm -> {
          var now = clock.instant();
          var slot = ReadingKey.slotOf(now);
          var person = visit.person().value();
          var key =
              switch (visit) {
                case Visit.PageOpened page ->
                    new ReadingKey(
                        person,
                        PageKeys.of(page.route()),
                        shortened(PageKeys.subject(page.parameters())),
                        slot);
                case Visit.FileTaken file ->
                    new ReadingKey(person, PageKeys.FILE, shortened(file.name()), slot);
              };
          note(new Place(visit.where(), key), new Noted(firm, now, now));
        });
  }

  private void note(Place place, Noted noted) {
    if (waiting.size() >= MOST && !waiting.containsKey(place)) {
      if (lost.getAndIncrement() == 0) {
        log.error("Readings cannot be written down and there is no room left: they are lost");
      }
      return;
    }
    waiting.merge(place, noted, Noted::and);
  }

  private static String shortened(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  /// Takes what waits, by company.
  Map<TenantId, Map<ReadingKey, Noted>> take() {
    var taken = new HashMap<TenantId, Map<ReadingKey, Noted>>();
    for (var place : waiting.keySet()) {
      var noted = waiting.remove(place);
      if (noted != null) {
        taken.computeIfAbsent(place.tenant(), t -> new HashMap<>()).put(place.key(), noted);
      }
    }
    var missing = lost.getAndSet(0);
    if (missing > 0) {
      log.error("{} readings were lost", missing);
    }
    return taken;
  }

  /// Puts back what could not be written.
  void giveBack(TenantId tenant, Map<ReadingKey, Noted> readings) {
    readings.forEach((key, noted) -> note(new Place(tenant, key), noted));
  }
}
