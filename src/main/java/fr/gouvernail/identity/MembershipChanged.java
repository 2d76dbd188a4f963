package fr.gouvernail.identity;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantEvent;
import fr.gouvernail.tenancy.TenantId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Somebody was admitted to a workspace, got other roles there, or left it.
///
/// @param admitted false when the access ended
/// @param fromFirm whether he or she comes on behalf of a consulting firm
public record MembershipChanged(
    TenantId tenant,
    PersonRef actor,
    PersonRef person,
    boolean admitted,
    boolean fromFirm,
    Set<Role> roles)
    implements TenantEvent {

  @Override
  public String action() {
    return admitted ? "identity.membership.granted" : "identity.membership.ended";
  }

  @Override
  public String subject() {
    return person.toString();
  }

  @Override
  public Map<String, ?> details() {
    return Map.of(
        "roles", roles.stream().sorted().map(Role::name).collect(Collectors.joining(",")));
  }
}
