package fr.gouvernail.assessment;

import fr.gouvernail.tenancy.TenantRepository;

interface Snapshots extends TenantRepository<Snapshot> {}
