package fr.gouvernail.engagement;

import fr.gouvernail.tenancy.TenantRepository;

interface LedAudits extends TenantRepository<LedAudit> {}
