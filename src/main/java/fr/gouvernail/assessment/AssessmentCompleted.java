package fr.gouvernail.assessment;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantEvent;
import fr.gouvernail.tenancy.TenantId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An assessment was closed: its result can be read from now on.
///
/// @param lead the consultant in charge
/// @param heldOn the day of the audit
public record AssessmentCompleted(
    TenantId tenant,
    PersonRef actor,
    AssessmentId assessment,
    PersonRef lead,
    LocalDate heldOn,
    int revision,
    @Nullable BigDecimal score,
    @Nullable String level)
    implements TenantEvent {

  @Override
  public String action() {
    return "assessment.closed";
  }

  @Override
  public String subject() {
    return assessment.toString();
  }

  @Override
  public Map<String, ?> details() {
    var details = new java.util.LinkedHashMap<String, Object>();
    details.put("revision", revision);
    if (score != null && level != null) {
      details.put("score", score);
      details.put("level", level);
    }
    return details;
  }
}
