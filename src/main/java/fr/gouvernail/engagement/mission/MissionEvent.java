package fr.gouvernail.engagement.mission;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantEvent;
import fr.gouvernail.tenancy.TenantId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An access was asked for, granted, refused, moved or ended.
///
/// @param firm name of the firm
/// @param administrators who administers the firm
/// @param consultant the only person who may come, or null
public record MissionEvent(
    TenantId tenant,
    PersonRef actor,
    Step step,
    UUID mission,
    String firm,
    List<PersonRef> administrators,
    @Nullable PersonRef consultant,
    MissionPurpose purpose,
    LocalDate from,
    LocalDate until)
    implements TenantEvent {

  /// What happened to it.
  public enum Step {
    ASKED,
    WITHDRAWN,
    GRANTED,
    REFUSED,
    /// Its last day changed.
    MOVED,
    /// The company ended it before its last day.
    ENDED
  }

  public MissionEvent {
    administrators = List.copyOf(administrators);
  }

  @Override
  public String action() {
    return "mission." + step.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String subject() {
    return mission.toString();
  }

  @Override
  public Map<String, ?> details() {
    var facts = new LinkedHashMap<String, String>();
    facts.put("purpose", purpose.name());
    if (consultant != null) {
      facts.put("only", consultant.toString());
    }
    if (step != Step.ENDED && step != Step.REFUSED) {
      facts.put("first", from.toString());
      facts.put("last", until.toString());
    }
    return facts;
  }
}
