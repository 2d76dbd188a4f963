package fr.gouvernail.inventory;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantEvent;
import fr.gouvernail.tenancy.TenantId;
import java.util.Map;

/// Something that the trail keeps of the inventory as a whole.
record InventoryEvent(
    TenantId tenant, PersonRef actor, String action, String subject, Map<String, ?> details)
    implements TenantEvent {}
