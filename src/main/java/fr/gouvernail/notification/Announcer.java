package fr.gouvernail.notification;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tells a person something, in the transaction of what happened: the notice and the mail to come
/// are kept with it, or not at all.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Announcer {

  private final Notices notices;
  private final Outbox outbox;
  private final Bells bells;
  private final Clock clock;

  Announcer(Notices notices, Outbox outbox, Bells bells, Clock clock) {
    this.notices = notices;
    this.outbox = outbox;
    this.bells = bells;
    this.clock = clock;
  }

  /// Tells it in the portal and by mail. What is still unread about the same thing is brought up to
  /// date instead.
  public void tell(TenantId tenant, PersonRef person, Matter matter) {
    var object = matter.object();
    var unread =
        object == null
            ? java.util.List.<Notice>of()
            : notices.unreadAbout(person.value(), matter.kind(), object);
    if (unread.isEmpty()) {
      add(tenant, person, matter, null);
    } else {
      unread.getFirst().tell(matter, clock.instant());
    }
    outbox.put(tenant, person, matter);
  }

  /// Tells it in the portal and by mail; a second time fails on the table's unique key.
  public void tellOnce(TenantId tenant, PersonRef person, Matter matter) {
    add(tenant, person, matter, matter.onceKey());
    outbox.put(tenant, person, matter);
  }

  private void add(TenantId tenant, PersonRef person, Matter matter, @Nullable String onceKey) {
    notices.save(
        new Notice(UuidCreator.getTimeOrderedEpoch(), person, matter, onceKey, clock.instant()));
    bells.ring(tenant, person);
  }
}
