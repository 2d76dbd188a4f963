package fr.gouvernail.report;

import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import java.util.UUID;

/// A document that somebody asked for is ready. Not an entry of the trail, which holds the request.
public record ReportFinished(
    TenantId tenant,
    PersonRef requestedBy,
    AssessmentId assessment,
    UUID report,
    String fileName) {}
