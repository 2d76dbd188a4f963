package fr.gouvernail.frameworkaudit;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantEvent;
import fr.gouvernail.tenancy.TenantId;
import java.util.Map;

/// Something that the trail keeps of an audit on a framework.
record FrameworkAuditEvent(
    TenantId tenant, PersonRef actor, String action, String subject, Map<String, ?> details)
    implements TenantEvent {}
