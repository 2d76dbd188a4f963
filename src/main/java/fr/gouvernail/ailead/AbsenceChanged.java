package fr.gouvernail.ailead;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantEvent;
import fr.gouvernail.tenancy.TenantId;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An absence of the lead was announced, or taken back.
///
/// @param deputy who decides meanwhile, or null
public record AbsenceChanged(
    TenantId tenant,
    PersonRef actor,
    UUID id,
    boolean announced,
    PersonRef lead,
    @Nullable PersonRef deputy,
    LocalDate first,
    LocalDate last)
    implements TenantEvent {

  @Override
  public String action() {
    return announced ? "ailead.absence.announced" : "ailead.absence.cancelled";
  }

  @Override
  public String subject() {
    return lead.toString();
  }

  @Override
  public Map<String, ?> details() {
    return Map.of("days", first + " – " + last);
  }
}
