package fr.gouvernail.roadmap;

import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantEvent;
import fr.gouvernail.tenancy.TenantId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/// An open action has to be done by another day than its owner knows.
///
/// @param deadline its own date, else the end of its quarter
public record ActionRescheduled(
    TenantId tenant,
    PersonRef actor,
    ActionId id,
    String subject,
    Text title,
    PersonRef owner,
    LocalDate before,
    LocalDate deadline)
    implements TenantEvent {

  @Override
  public String action() {
    return "roadmap.action.rescheduled";
  }

  @Override
  public Map<String, ?> details() {
    var details = new LinkedHashMap<String, Object>();
    details.put("from", before.toString());
    details.put("to", deadline.toString());
    return details;
  }
}
