package fr.gouvernail.tenancy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The list of workspaces. It answers whoever asks, so callers check the membership first; it hands
/// out nothing but the company's own description, and only of active workspaces.
@Service
@Transactional
public class TenantDirectory {

  private final Tenants tenants;
  private final OpenTenants open;
  private final CurrentTenant current;

  TenantDirectory(Tenants tenants, OpenTenants open, CurrentTenant current) {
    this.tenants = tenants;
    this.open = open;
    this.current = current;
  }

  /// The active workspace with this name in addresses.
  @Transactional(readOnly = true)
  public Optional<Workspace> bySlug(String slug) {
    return open.bySlug(slug);
  }

  /// The active workspaces among these.
  @Transactional(readOnly = true)
  public List<Workspace> byIds(Collection<TenantId> ids) {
    return open.byIds(ids);
  }

  /// The workspace in which the caller works.
  ///
  /// @throws NotFound outside any workspace
  @Transactional(readOnly = true)
  public Workspace current() {
    return open.byIds(List.of(current.id())).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("no current workspace"));
  }

  /// Every active workspace, for jobs that walk over all of them.
  @Transactional(readOnly = true)
  public List<Workspace> all() {
    return tenants.findAll().stream().filter(Tenant::isActive).map(Tenant::asWorkspace).toList();
  }

  /// A company that agreed to the anonymous comparison.
  ///
  /// @param group its legal group as it named it, or null
  public record Compared(Workspace company, @Nullable String group) {}

  /// The active workspaces that agreed to the anonymous comparison, for its job.
  @Transactional(readOnly = true)
  public List<Compared> compared() {
    return tenants.findAll().stream()
        .filter(tenant -> tenant.isActive() && tenant.asWorkspace().benchmarkOptIn())
        .map(tenant -> new Compared(tenant.asWorkspace(), tenant.benchmarkGroup()))
        .toList();
  }

  /// The legal group that the current workspace named, if any.
  @Transactional(readOnly = true)
  public Optional<String> groupOfCurrent() {
    return tenants.findById(current.id().value()).map(Tenant::benchmarkGroup);
  }

  /// Lets the current workspace take part in the anonymous comparison, or not.
  ///
  /// @param group its legal group, or null
  public void compareCurrent(boolean optIn, @Nullable String group) {
    tenants
        .findById(current.id().value())
        .orElseThrow(() -> new NotFound("no current workspace"))
        .compare(optIn, group);
    open.forget(current.id());
  }

  /// Registers a workspace that is not open yet; asking twice for the same slug is one workspace.
  public Workspace register(Workspace wanted) {
    return tenants
        .findBySlug(wanted.slug())
        .orElseGet(() -> tenants.save(new Tenant(wanted)))
        .asWorkspace();
  }

  /// Opens a registered workspace.
  ///
  /// @throws NotFound if it was never registered
  public void activate(TenantId id) {
    tenants.findById(id.value()).orElseThrow(() -> new NotFound("tenant " + id)).activate();
  }
}
