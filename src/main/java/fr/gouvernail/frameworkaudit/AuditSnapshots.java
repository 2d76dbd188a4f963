package fr.gouvernail.frameworkaudit;

import fr.gouvernail.tenancy.TenantRepository;

interface AuditSnapshots extends TenantRepository<AuditSnapshot> {}
