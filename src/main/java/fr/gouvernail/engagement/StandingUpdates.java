package fr.gouvernail.engagement;

import fr.gouvernail.assessment.AssessmentResults;
import fr.gouvernail.scoring.AuditResult;
import fr.gouvernail.tenancy.TenantEvent;
import fr.gouvernail.tenancy.TenantId;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Copies into the portfolio's read model what changed in a company, in the transaction of the
/// change.
@Component
class StandingUpdates {

  private static final Set<String> AUDITING =
      Set.of(
          "assessment.created",
          "assessment.corrected",
          "assessment.described",
          "assessment.closed");

  private final ClientStandings standings;
  private final AssessmentResults results;
  private final JsonMapper json;

  StandingUpdates(ClientStandings standings, AssessmentResults results, JsonMapper json) {
    this.standings = standings;
    this.results = results;
    this.json = json;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void changed(TenantEvent event) {
    if (AUDITING.contains(event.action())) {
      copy(event.tenant());
    }
  }

  private void copy(TenantId tenant) {
    var standing = get(tenant);
    var now = results.standing();
    var last = now.last();
    if (last != null) {
      var result = last.result();
      standing.audited(
          last.id().value(),
          result.questionnaire(),
          result.version(),
          line(result),
          now.before() == null ? null : line(now.before().result()));
    }
    var open = now.open();
    standing.auditing(open == null ? null : open.id().value(), open == null ? null : open.date());
    standings.save(standing);
  }

  private ClientStanding.Audit line(AuditResult result) {
    Map<String, @Nullable BigDecimal> scores = new LinkedHashMap<>();
    for (var dimension : result.dimensions()) {
      if (dimension.score() != null) {
        scores.put(dimension.id(), dimension.score());
      }
    }
    return new ClientStanding.Audit(
        result.date(), result.score(), result.level(), json.writeValueAsString(scores));
  }

  private ClientStanding get(TenantId tenant) {
    return standings.findById(tenant.value()).orElseGet(() -> new ClientStanding(tenant));
  }
}
