package fr.gouvernail.notification;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The bells on the pages that this portal has open, so that they ring without being asked.
@Component
public class Bells {

  private record Ear(TenantId tenant, PersonRef person) {}

  private final Map<Ear, Set<Consumer<IntUnaryOperator>>> open = new ConcurrentHashMap<>();

  /// Keeps a bell informed until the returned act is run.
  ///
  /// @param bell changes its number as told, from any thread
  public Runnable hang(TenantId tenant, PersonRef person, Consumer<IntUnaryOperator> bell) {
    var ear = new Ear(tenant, person);
    open.computeIfAbsent(ear, e -> ConcurrentHashMap.newKeySet()).add(bell);
    return () ->
        open.computeIfPresent(
            ear,
            (e, bells) -> {
              bells.remove(bell);
              return bells.isEmpty() ? null : bells;
            });
  }

  /// One more, once the current transaction is committed.
  void ring(TenantId tenant, PersonRef person) {
    change(tenant, person, count -> count + 1);
  }

  /// So many, once the current transaction is committed.
  void show(TenantId tenant, PersonRef person, int count) {
    change(tenant, person, before -> count);
  }

  private void change(TenantId tenant, PersonRef person, IntUnaryOperator change) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            open.getOrDefault(new Ear(tenant, person), Set.of())
                .forEach(bell -> bell.accept(change));
          }
        });
  }
}
