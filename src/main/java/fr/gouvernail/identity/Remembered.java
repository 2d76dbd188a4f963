package fr.gouvernail.identity;

import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Remembers what almost every page asks of a company and what changes seldom: its people, the
/// office of its AI lead, its charter in force, its tools. A change made by this portal counts once
/// it is committed; one made by another portal is noticed within two seconds, like a change of
/// rights. Whoever changes something reads the database until the transaction ends.
///
/// What is remembered is shared by all who ask, and never altered.
@Component
public class Remembered {

  /// Something that is remembered of each company.
  public static final class Topic<T> {}

  private record Key(TenantId tenant, Topic<?> topic) {}

  private final AccessChanges changes;
  private final CurrentTenant tenant;
  private final Clock clock;
  private final TransactionTemplate apart;
  private final Semaphore reader = new Semaphore(1);
  private final Map<Key, Object> known = new HashMap<>();
  private long forgotten;

  Remembered(
      AccessChanges changes,
      CurrentTenant tenant,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.changes = changes;
    this.tenant = tenant;
    this.clock = clock;
    apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    apart.setReadOnly(true);
  }

  /// What is known of the current company, else what `load` reads of it.
  public <T> T of(Topic<T> topic, Supplier<T> load) {
    if (isChanging()) {
      return load.get();
    }
    var key = new Key(tenant.id(), topic);
    var value = this.<T>find(key);
    return value != null ? value : read(key, load);
  }

  /// Apart from the transaction that asks, which may have begun before the latest change. One
  /// reader at a time takes a second connection so; who comes meanwhile reads for itself.
  private <T> T read(Key key, Supplier<T> load) {
    if (!reader.tryAcquire()) {
      return load.get();
    }
    try {
      long before = forgotten();
      var value = Objects.requireNonNull(apart.execute(status -> load.get()));
      keep(key, value, before);
      return value;
    } finally {
      reader.release();
    }
  }

  @SuppressWarnings("unchecked") // only `keep` puts something there, for a topic of that type
  private synchronized <T> @Nullable T find(Key key) {
    return (T) known.get(key);
  }

  /// Unless something was forgotten since it was read.
  private synchronized void keep(Key key, Object value, long before) {
    if (forgotten == before) {
      known.put(key, value);
    }
  }

  private synchronized long forgotten() {
    return forgotten;
  }

  /// Forgets everything: once a change is committed, here or elsewhere, and every minute, so that
  /// what nobody asks for takes no room and a change made by hand in the database counts too.
  @Scheduled(fixedDelayString = "${gouvernail.remembered.every:PT1M}")
  synchronized void forget() {
    forgotten++;
    known.clear();
  }

  /// Something that is remembered changes in the caller's transaction; every portal is told.
  public void changed() {
    if (begin()) {
      changes.save(new AccessChange(PersonRef.SYSTEM.value(), clock.instant()));
    }
  }

  /// The same for a change of which other portals are told anyway.
  ///
  /// @return whether it is the first one of the transaction
  boolean begin() {
    if (isChanging()) {
      return false;
    }
    var change = new Change();
    change.resume();
    TransactionSynchronizationManager.registerSynchronization(change);
    return true;
  }

  private boolean isChanging() {
    return TransactionSynchronizationManager.hasResource(this);
  }

  /// A transaction that changes something; others of the same thread do not.
  private final class Change implements TransactionSynchronization {

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResourceIfPossible(Remembered.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(Remembered.this, this);
    }

    @Override
    public void afterCompletion(int status) {
      suspend();
      forget();
    }
  }
}
