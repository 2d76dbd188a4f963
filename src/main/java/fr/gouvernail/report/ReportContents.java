package fr.gouvernail.report;

import fr.gouvernail.tenancy.TenantRepository;

interface ReportContents extends TenantRepository<ReportContent> {}
