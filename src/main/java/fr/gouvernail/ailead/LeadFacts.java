package fr.gouvernail.ailead;

import fr.gouvernail.tenancy.WorkspaceFacts;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whether there are an AI lead and a deputy today, present or not.
@Component
class LeadFacts implements WorkspaceFacts {

  private final OfficeDesk desk;

  LeadFacts(OfficeDesk desk) {
    this.desk = desk;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, Integer> facts() {
    var seats = desk.look().seats(desk.today());
    return Map.of(
        "ai_lead.appointed", seats.lead() == null ? 0 : 1,
        "ai_lead.deputy", seats.deputy() == null ? 0 : 1);
  }
}
