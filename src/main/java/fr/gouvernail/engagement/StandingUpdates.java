package fr.gouvernail.engagement;

import fr.gouvernail.assessment.AssessmentResults;
import fr.gouvernail.roadmap.RoadmapService;
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
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/// Copies into the portfolio's read model what changed in a company: once, at the end of the
/// transaction of the change, however many events it published.
@Component
class StandingUpdates {

  private static final Set<String> AUDITING =
      Set.of(
          "assessment.created",
          "assessment.corrected",
          "assessment.described",
          "assessment.assigned",
          "assessment.closed");
  private static final String PLANNING = "roadmap.";

  private final ClientStandings standings;
  private final AssessmentResults results;
  private final RoadmapService roadmap;
  private final JsonMapper json;

  StandingUpdates(
      ClientStandings standings,
      AssessmentResults results,
      RoadmapService roadmap,
      JsonMapper json) {
    this.standings = standings;
    this.results = results;
    this.roadmap = roadmap;
    this.json = json;
  }

  /// What is left to copy before the commit; equal ones are registered once.
  private record Copy(StandingUpdates updates, TenantId tenant, boolean plan)
      implements TransactionSynchronization {

    @Override
    public void beforeCommit(boolean readOnly) {
      if (plan) {
        updates.copyPlan(tenant);
      } else {
        updates.copyAudits(tenant);
      }
    }
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void changed(TenantEvent event) {
    var plan = event.action().startsWith(PLANNING);
    if (plan || AUDITING.contains(event.action())) {
      TransactionSynchronizationManager.registerSynchronization(
          new Copy(this, event.tenant(), plan));
    }
  }

  private void copyPlan(TenantId tenant) {
    var standing = get(tenant);
    standing.planned(
        roadmap
            .next()
            .map(row -> new ClientStanding.Next(row.id().value(), row.title(), row.deadline()))
            .orElse(null));
    standings.save(standing);
  }

  private void copyAudits(TenantId tenant) {
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
    standing.ledBy(now.lead());
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
        result.date(),
        result.score(),
        result.level(),
        result.confidence(),
        json.writeValueAsString(scores));
  }

  private ClientStanding get(TenantId tenant) {
    return standings.findById(tenant.value()).orElseGet(() -> new ClientStanding(tenant));
  }
}
