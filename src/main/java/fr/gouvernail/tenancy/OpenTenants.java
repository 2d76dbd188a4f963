package fr.gouvernail.tenancy;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Remembers the descriptions of active workspaces, which every page asks for. What changes in one
/// counts at once in the portal that changed it, within two minutes in every other one. What is not
/// active is looked up each time, so that it counts at once.
@Component
class OpenTenants {

  private final Tenants tenants;
  private final Map<TenantId, Workspace> byId = new ConcurrentHashMap<>();
  private final Map<String, Workspace> bySlug = new ConcurrentHashMap<>();

  OpenTenants(Tenants tenants) {
    this.tenants = tenants;
  }

  Optional<Workspace> bySlug(String slug) {
    return Optional.ofNullable(bySlug.get(slug))
        .or(() -> tenants.findBySlug(slug).flatMap(this::learn));
  }

  List<Workspace> byIds(Collection<TenantId> ids) {
    var known = ids.stream().distinct().flatMap(id -> Stream.ofNullable(byId.get(id))).toList();
    var missing = new HashSet<>(ids);
    known.forEach(workspace -> missing.remove(workspace.id()));
    if (missing.isEmpty()) {
      return known;
    }
    var rows = tenants.findByIdIn(missing.stream().map(TenantId::value).toList());
    return Stream.concat(known.stream(), rows.stream().flatMap(row -> learn(row).stream()))
        .toList();
  }

  @Scheduled(fixedDelayString = "${gouvernail.tenants.every:PT1M}")
  void lookAgain() {
    byId.clear();
    bySlug.clear();
  }

  /// Looks a workspace up again, after the transaction that changed it and before its end alike.
  void forget(TenantId tenant) {
    drop(tenant);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            drop(tenant);
          }
        });
  }

  private void drop(TenantId tenant) {
    byId.remove(tenant);
    bySlug.values().removeIf(workspace -> workspace.id().equals(tenant));
  }

  private Optional<Workspace> learn(Tenant tenant) {
    var open = Optional.of(tenant).filter(Tenant::isActive).map(Tenant::asWorkspace);
    // What a transaction that writes sees may never be committed.
    if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
      open.ifPresent(workspace -> {
        byId.put(workspace.id(), workspace);
        bySlug.put(workspace.slug(), workspace);
      });
    }
    return open;
  }
}
