package fr.gouvernail.ailead;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantEvent;
import fr.gouvernail.tenancy.TenantId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// An appointment was proposed, answered, withdrawn or ended.
///
/// @param day the first day, or the last one when it ended
public record AppointmentChanged(
    TenantId tenant,
    PersonRef actor,
    Step step,
    MandateId id,
    Seat seat,
    PersonRef person,
    LocalDate day,
    String reason)
    implements TenantEvent {

  /// What happened to it.
  public enum Step {
    PROPOSED,
    WITHDRAWN,
    ACCEPTED,
    DECLINED,
    ENDED,
    /// It ended because somebody follows.
    SUCCEEDED
  }

  @Override
  public String action() {
    return "ailead.appointment." + step.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String subject() {
    return person.toString();
  }

  @Override
  public Map<String, ?> details() {
    var facts = new LinkedHashMap<String, String>();
    facts.put("seat", seat.name());
    facts.put("date", day.toString());
    if (!reason.isEmpty()) {
      facts.put("reason", reason);
    }
    return facts;
  }
}
