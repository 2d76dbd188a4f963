package fr.gouvernail.deadline;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantEvent;
import fr.gouvernail.tenancy.TenantId;
import java.util.UUID;

/// Something that the trail keeps of calendars.
record DeadlineEvent(TenantId tenant, PersonRef actor, String action, UUID link)
    implements TenantEvent {
  @Override
  public String subject() {
    return link.toString();
  }
}
