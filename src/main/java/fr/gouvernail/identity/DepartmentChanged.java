package fr.gouvernail.identity;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantEvent;
import fr.gouvernail.tenancy.TenantId;
import java.util.Map;

/// Somebody works in another part of the company.
///
/// @param department empty for none
public record DepartmentChanged(
    TenantId tenant, PersonRef actor, PersonRef person, String department) implements TenantEvent {

  @Override
  public String action() {
    return "identity.membership.department";
  }

  @Override
  public String subject() {
    return person.toString();
  }

  @Override
  public Map<String, ?> details() {
    return Map.of("department", department);
  }
}
