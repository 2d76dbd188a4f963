package fr.gouvernail.assessment.preparation;

import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import java.util.List;

/// Nothing is left to gather for an assessment: every document came in or does not exist, or it was
/// closed. The trail has what led to it. Published in the transaction of the change, and again
/// where nothing is left to gather as before.
///
/// @param assessment its first revision
/// @param people who gathered
public record DocumentsSettled(TenantId tenant, AssessmentId assessment, List<PersonRef> people) {}
