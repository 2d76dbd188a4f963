package fr.gouvernail.notification;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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
            ? List.<Notice>of()
            : notices.unreadAbout(person.value(), matter.kind(), object);
    if (unread.isEmpty()) {
      add(tenant, person, matter, null);
    } else {
      unread.getFirst().tell(matter, clock.instant());
    }
    outbox.put(tenant, person, matter);
  }

  /// Tells many people the same, in a few batches whatever their number.
  public void tell(TenantId tenant, Collection<PersonRef> people, Matter matter) {
    var object = matter.object();
    var ids = people.stream().map(PersonRef::value).toList();
    var unread =
        object == null || ids.isEmpty()
            ? List.<Notice>of()
            : notices.unreadAbout(ids, matter.kind(), object);
    var known = unread.stream().map(Notice::person).collect(Collectors.toSet());
    unread.forEach(notice -> notice.tell(matter, clock.instant()));
    add(tenant, people.stream().filter(person -> !known.contains(person)).toList(), matter, null);
    outbox.put(tenant, people, matter);
  }

  /// Tells it in the portal and by mail; a second time under that key fails on the table's unique
  /// key.
  public void tellOnce(
      TenantId tenant, Collection<PersonRef> people, Matter matter, String onceKey) {
    add(tenant, people, matter, onceKey);
    outbox.put(tenant, people, matter);
  }

  private void add(
      TenantId tenant, Collection<PersonRef> people, Matter matter, @Nullable String onceKey) {
    var now = clock.instant();
    notices.saveAll(
        people.stream()
            .map(person ->
                new Notice(UuidCreator.getTimeOrderedEpoch(), person, matter, onceKey, now))
            .toList());
    people.forEach(person -> bells.ring(tenant, person));
  }

  /// There is nothing left to say to this person about that object: notices count as read, and
  /// mails stay unsent.
  public void hush(TenantId tenant, PersonRef person, UUID object) {
    notices.readAbout(person.value(), object, clock.instant());
    outbox.drop(tenant, person, object);
    bells.show(tenant, person, notices.unread(person.value()));
  }

  private void add(TenantId tenant, PersonRef person, Matter matter, @Nullable String onceKey) {
    notices.save(
        new Notice(UuidCreator.getTimeOrderedEpoch(), person, matter, onceKey, clock.instant()));
    bells.ring(tenant, person);
  }
}
