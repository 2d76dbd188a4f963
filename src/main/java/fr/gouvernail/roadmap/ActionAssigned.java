package fr.gouvernail.roadmap;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantEvent;
import fr.gouvernail.tenancy.TenantId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An action got another owner, or lost the one it had.
///
/// @param owner null when nobody carries it any more
public record ActionAssigned(
    TenantId tenant, PersonRef actor, ActionId id, String subject, @Nullable PersonRef owner)
    implements TenantEvent {

  @Override
  public String action() {
    return "roadmap.action.assigned";
  }

  @Override
  public Map<String, ?> details() {
    return owner == null ? Map.of() : Map.of("owner", owner.toString());
  }
}
