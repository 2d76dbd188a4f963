package fr.gouvernail.assessment.workbook;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantEvent;
import fr.gouvernail.tenancy.TenantId;
import java.util.Map;

/// A workbook was brought back into an assessment; each answer has an entry of its own besides.
record WorkbookEvent(TenantId tenant, PersonRef actor, String subject, Map<String, ?> details)
    implements TenantEvent {

  @Override
  public String action() {
    return "assessment.workbook.imported";
  }
}
