package fr.gouvernail.notification;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TakenOver;
import fr.gouvernail.tenancy.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The mails to be sent. They are written in the transaction of what happened and leave when they
/// were handed over; a mail server that is away delays them, and delays nobody else.
@Component
class Outbox {

  private static final Logger log = LoggerFactory.getLogger(Outbox.class);

  /// Longer than a whole batch may take with a mail server that answers nothing.
  private static final Duration LEASE = Duration.ofMinutes(10);

  private static final int BATCH = 20;

  private final OutgoingMails mails;
  private final Clock clock;
  private final Duration secondThought;

  /// @param secondThought how long a mail waits for another one about the same thing to take its
  ///   place
  Outbox(
      OutgoingMails mails,
      Clock clock,
      @Value("${gouvernail.mail.second-thought}") Duration secondThought) {
    this.mails = mails;
    this.clock = clock;
    this.secondThought = secondThought;
  }

  /// Writes a mail down. Nobody is written to about what is being taken over.
  @Transactional(propagation = Propagation.MANDATORY)
  public void put(TenantId tenant, PersonRef person, Matter matter) {
    if (TakenOver.isUnderWay()) {
      return;
    }
    var now = clock.instant();
    var object = matter.object();
    var waiting =
        object == null
            ? List.<OutgoingMail>of()
            : mails.waiting(tenant.value(), person.value(), matter.kind(), object, now);
    if (waiting.isEmpty()) {
      var due = object == null ? now : now.plus(secondThought);
      mails.save(
          new OutgoingMail(UuidCreator.getTimeOrderedEpoch(), tenant, person, matter, now, due));
    } else {
      waiting.getFirst().update(matter);
    }
  }

  /// Writes the same mail down for many people, in a few batches whatever their number.
  @Transactional(propagation = Propagation.MANDATORY)
  public void put(TenantId tenant, Collection<PersonRef> people, Matter matter) {
    if (TakenOver.isUnderWay() || people.isEmpty()) {
      return;
    }
    var now = clock.instant();
    var object = matter.object();
    var ids = people.stream().map(PersonRef::value).toList();
    var waiting =
        object == null
            ? List.<OutgoingMail>of()
            : mails.waiting(tenant.value(), ids, matter.kind(), object, now);
    waiting.forEach(mail -> mail.update(matter));
    var known = waiting.stream().map(OutgoingMail::person).collect(Collectors.toSet());
    var due = object == null ? now : now.plus(secondThought);
    mails.saveAll(
        people.stream()
            .filter(person -> !known.contains(person))
            .map(person ->
                new OutgoingMail(
                    UuidCreator.getTimeOrderedEpoch(), tenant, person, matter, now, due))
            .toList());
  }

  /// Drops what was not sent to a person about an object.
  @Transactional(propagation = Propagation.MANDATORY)
  public void drop(TenantId tenant, PersonRef person, UUID object) {
    drop(mails.ids(tenant.value(), person.value(), object));
  }

  /// Drops what was not sent to anybody about an object.
  @Transactional(propagation = Propagation.MANDATORY)
  public void drop(TenantId tenant, UUID object) {
    drop(mails.ids(tenant.value(), object));
  }

  private void drop(List<UUID> ids) {
    if (!ids.isEmpty()) {
      mails.drop(ids);
    }
  }

  /// Takes what is due, for this portal alone. Without gaps being locked, two portals that ask at
  /// once share the mails instead of waiting for each other.
  @Transactional(isolation = Isolation.READ_COMMITTED)
  public List<OutgoingMail> claim() {
    var now = clock.instant();
    var taken = mails.due(now, Limit.of(BATCH));
    taken.forEach(mail -> mail.claim(now.plus(LEASE)));
    return taken;
  }

  /// It was handed over, or nobody is to have it any more.
  @Transactional
  public void remove(OutgoingMail mail) {
    mine(mail).ifPresent(mails::delete);
  }

  /// It could not be handed over now.
  @Transactional
  public void postpone(OutgoingMail mail) {
    mine(mail)
        .filter(m -> !m.retry(clock.instant()))
        .ifPresent(m -> log.error("Mail {} is given up after {} attempts", m.id(), m.attempts()));
  }

  /// It will never be accepted.
  @Transactional
  public void giveUp(OutgoingMail mail) {
    mine(mail).ifPresent(OutgoingMail::giveUp);
  }

  private java.util.Optional<OutgoingMail> mine(OutgoingMail mail) {
    return mails.findByIdAndVersion(mail.id(), mail.version());
  }
}
