package fr.gouvernail.identity;

import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Says what the caller may do where he or she is. Views ask it to show or hide; services enforce
/// it through [Requires].
@Component
public class AccessPolicy {

  private final AccessCache cache;
  private final Caller caller;
  private final CurrentTenant tenant;

  AccessPolicy(AccessCache cache, Caller caller, CurrentTenant tenant) {
    this.cache = cache;
    this.caller = caller;
    this.tenant = tenant;
  }

  /// Whether the caller may do this in the current workspace (outside any: through a standing
  /// role).
  public boolean allows(Permission permission) {
    return allows(permission, tenant.id());
  }

  /// Whether the caller may do this in that workspace.
  public boolean allows(Permission permission, TenantId where) {
    return caller
        .find()
        .map(person -> cache.roles(person, where))
        .map(roles -> grants(roles, permission))
        .orElse(false);
  }

  /// Whether this person, signed in or not, may do this in that workspace.
  public boolean allows(PersonRef person, Permission permission, TenantId where) {
    return grants(cache.roles(person, where), permission);
  }

  /// The caller's roles in the current workspace; outside any, the standing ones.
  public Set<Role> roles() {
    return caller.find().map(person -> cache.roles(person, tenant.id())).orElse(Set.of());
  }

  /// The workspaces that the caller may enter today.
  public List<TenantId> workspaces() {
    return caller.find().map(cache::workspaces).orElse(List.of());
  }

  /// The consulting firm on whose behalf this person is in that workspace today; nothing for the
  /// company's own people, and for who may not be there.
  public Optional<UUID> firm(PersonRef person, TenantId where) {
    return cache.firm(person, where);
  }

  /// Whether this person may use the portal at all.
  public boolean isEnabled(PersonRef person) {
    return cache.isEnabled(person);
  }

  /// Writes the workspace and the person, as identifiers only, on every log line until it is
  /// closed.
  LogMarks markLog() {
    return new LogMarks(tenant.id().toString(), caller.find().map(PersonRef::toString).orElse(""));
  }

  private static boolean grants(Set<Role> roles, Permission permission) {
    return roles.stream().anyMatch(role -> role.permissions().contains(permission));
  }
}
