package fr.gouvernail.acknowledgement;

import fr.gouvernail.tenancy.WorkspaceFacts;
import java.math.RoundingMode;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How many of those who are asked have read the charter, in percent rounded down; not told while
/// nobody is asked.
@Component
class ReaderFacts implements WorkspaceFacts {

  private final CampaignRows campaigns;

  ReaderFacts(CampaignRows campaigns) {
    this.campaigns = campaigns;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, Integer> facts() {
    return campaigns
        .current()
        .flatMap(CampaignSummary::rate)
        .map(rate ->
            Map.of("charter.readers_percent", rate.setScale(0, RoundingMode.DOWN).intValueExact()))
        .orElse(Map.of());
  }
}
