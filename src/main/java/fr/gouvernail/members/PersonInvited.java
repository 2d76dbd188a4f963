package fr.gouvernail.members;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantEvent;
import fr.gouvernail.tenancy.TenantId;
import java.util.Map;

/// Somebody was invited into a workspace, or reminded of it.
///
/// @param newcomer whether he or she has to choose a password first, with the link that Keycloak
///   sent
public record PersonInvited(TenantId tenant, PersonRef actor, PersonRef person, boolean newcomer)
    implements TenantEvent {

  @Override
  public String action() {
    return "identity.person.invited";
  }

  @Override
  public String subject() {
    return person.toString();
  }

  @Override
  public Map<String, ?> details() {
    return Map.of();
  }
}
