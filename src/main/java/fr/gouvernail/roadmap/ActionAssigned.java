package fr.gouvernail.roadmap;

import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantEvent;
import fr.gouvernail.tenancy.TenantId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An action got another owner, or lost the one it had.
///
/// @param before who carried it until now, or null
/// @param owner null when nobody carries it any more
/// @param deadline its own date, else the end of its quarter
public record ActionAssigned(
    TenantId tenant,
    PersonRef actor,
    ActionId id,
    String subject,
    Text title,
    @Nullable PersonRef before,
    @Nullable PersonRef owner,
    LocalDate deadline)
    implements TenantEvent {

  @Override
  public String action() {
    return "roadmap.action.assigned";
  }

  @Override
  public Map<String, ?> details() {
    return owner == null ? Map.of() : Map.of("owner", owner.toString());
  }
}
