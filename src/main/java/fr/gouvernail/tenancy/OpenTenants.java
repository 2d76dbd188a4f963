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
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Remembers the descriptions of active workspaces, which every page asks for. The portal itself
/// never changes one once it is active; what is changed by hand in the database counts within two
/// minutes in every portal. What is not active is looked up each time, so that it counts at once.
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
