package fr.gouvernail.report;

import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantEvent;
import fr.gouvernail.tenancy.TenantId;
import java.util.LinkedHashMap;
import java.util.Map;

/// Somebody takes the content of an assessment away.
record ReportRequested(TenantId tenant, PersonRef actor, AssessmentId assessment, ReportOrder order)
    implements TenantEvent {

  @Override
  public String action() {
    return "report.requested";
  }

  @Override
  public String subject() {
    return assessment.toString();
  }

  @Override
  public Map<String, ?> details() {
    var details = new LinkedHashMap<String, Object>();
    details.put("kind", order.kind().name());
    details.put("format", order.format().name());
    details.put("language", order.language().getLanguage());
    return details;
  }
}
