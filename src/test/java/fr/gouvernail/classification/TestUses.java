package fr.gouvernail.classification;

import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.TenantId;
import fr.gouvernail.tenancy.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;

/// Uses that can be classified, by whoever may write use cases.
@TestConfiguration(proxyBeanMethods = false)
public class TestUses implements Classified {

  private record Use(UUID id, String title, boolean running) {}

  private final Map<TenantId, Map<UUID, Use>> uses = new ConcurrentHashMap<>();
  private final AccessPolicy policy;
  private final CurrentTenant tenant;

  TestUses(AccessPolicy policy, CurrentTenant tenant) {
    this.policy = policy;
    this.tenant = tenant;
  }

  /// A new use of that company.
  public UUID add(Workspace company, String title) {
    var use = new Use(UUID.randomUUID(), title, true);
    uses.computeIfAbsent(company.id(), id -> new ConcurrentHashMap<>()).put(use.id(), use);
    return use.id();
  }

  /// The law asks nothing of it any more.
  public void retire(Workspace company, UUID id) {
    uses.get(company.id()).computeIfPresent(id, (key, use) -> new Use(id, use.title(), false));
  }

  @Override
  public Optional<Subject> find(UUID id) {
    return Optional.ofNullable(here().get(id)).map(this::subject);
  }

  @Override
  public List<Subject> running() {
    return here().values().stream().filter(Use::running).map(this::subject).toList();
  }

  private Map<UUID, Use> here() {
    return uses.getOrDefault(tenant.id(), Map.of());
  }

  private Subject subject(Use use) {
    return new Subject(
        use.id(),
        use.title(),
        "/use-cases/" + use.id(),
        policy.allows(Permission.WRITE_USE_CASES),
        use.running());
  }
}
