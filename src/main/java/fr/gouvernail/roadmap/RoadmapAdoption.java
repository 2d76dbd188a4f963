package fr.gouvernail.roadmap;

import static fr.gouvernail.identity.Permission.EDIT_ROADMAP;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.assessment.AssessmentResults;
import fr.gouvernail.assessment.ClosedAudit;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.questionnaire.Version;
import fr.gouvernail.roadmap.Recommended.SourceQuestion;
import fr.gouvernail.scoring.AuditResult.QuestionResult;
import fr.gouvernail.scoring.AuditResult.RankedAction;
import fr.gouvernail.scoring.RoadmapSchedule;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// « Adopter dans la feuille de route »: brings the recommendations of a closed audit into the
/// roadmap. An action that is already there and open is not added again; it gets the later audit's
/// reasons and rank.
@Service
@Transactional
public class RoadmapAdoption {

  private final AssessmentResults results;
  private final Questionnaires questionnaires;
  private final TenantDirectory directory;
  private final Actions actions;
  private final ActionSources sources;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RoadmapAdoption(
      AssessmentResults results,
      Questionnaires questionnaires,
      TenantDirectory directory,
      Actions actions,
      ActionSources sources,
      Caller caller,
      CurrentTenant tenant,
      ApplicationEventPublisher events,
      Clock clock) {
    this.results = results;
    this.questionnaires = questionnaires;
    this.directory = directory;
    this.actions = actions;
    this.sources = sources;
    this.caller = caller;
    this.tenant = tenant;
    this.events = events;
    this.clock = clock;
  }

  /// What the roadmap gained.
  ///
  /// @param added actions that are new on the roadmap
  /// @param renewed actions that were already there
  public record Adopted(int added, int renewed) {}

  /// What a closed audit offers; where a later revision replaces it, what that one offers.
  ///
  /// @throws NotFound if the workspace has no such closed audit
  @Requires(EDIT_ROADMAP)
  @Transactional(readOnly = true)
  public AdoptionProposal proposal(AssessmentId assessment) {
    return proposal(results.lastRevision(assessment), actions.rows());
  }

  /// Adopts the chosen actions of a closed audit.
  ///
  /// @param chosen ids of actions of that audit
  /// @throws RuleViolated if nothing is chosen, or something that this audit does not recommend, or
  ///   a later revision replaces it
  /// @throws NotFound if the workspace has no such closed audit
  @Requires(EDIT_ROADMAP)
  public Adopted adopt(AssessmentId assessment, Set<String> chosen) {
    var stored = actions.findAll();
    var audit = results.lastRevision(assessment);
    if (!audit.id().equals(assessment)) {
      throw new RuleViolated("roadmap.rule.superseded");
    }
    var proposal = proposal(audit, stored.stream().map(Action::row).toList());
    var offered =
        proposal.lines().stream()
            .map(AdoptionProposal.Line::recommended)
            .filter(r -> chosen.contains(r.action()))
            .toList();
    if (offered.isEmpty() || offered.size() != chosen.size()) {
      throw new RuleViolated("roadmap.rule.choice");
    }
    var open =
        stored.stream()
            .filter(action -> action.status().isOpen() && action.catalogueAction() != null)
            .collect(Collectors.toMap(Action::catalogueAction, Function.identity()));
    var last = new HashMap<Quarter, Long>();
    stored.forEach(action -> last.merge(action.quarter(), action.place(), Math::max));
    var schedule = proposal.schedule(chosen);
    var fresh = new ArrayList<Action>();
    var touched = new LinkedHashMap<UUID, Recommended>();
    for (var recommended : offered) {
      var known = open.get(recommended.action());
      if (known != null) {
        known.recommend(recommended);
        touched.put(known.id(), recommended);
        publish("roadmap.action.renewed", known, recommended, known.quarter());
        continue;
      }
      var quarter = Objects.requireNonNull(schedule.get(recommended.action()));
      var place = last.merge(quarter, Places.STEP, Long::sum);
      var action = new Action(UuidCreator.getTimeOrderedEpoch(), recommended, quarter, place);
      fresh.add(action);
      touched.put(action.id(), recommended);
      publish("roadmap.action.adopted", action, recommended, quarter);
    }
    actions.saveAll(fresh);
    link(touched);
    return new Adopted(fresh.size(), offered.size() - fresh.size());
  }

  /// Each action's questions: those known before stay, those of this audit come first.
  private void link(Map<UUID, Recommended> touched) {
    var known =
        sources.of(touched.keySet()).stream()
            .collect(Collectors.toMap(s -> s.actionId() + " " + s.question(), s -> s));
    var all = new ArrayList<ActionSource>();
    touched.forEach((id, recommended) -> {
      int place = 0;
      for (var question : recommended.questions()) {
        var source = known.get(id + " " + question.id());
        if (source == null) {
          source = new ActionSource(UuidCreator.getTimeOrderedEpoch(), new ActionId(id), question);
        }
        all.add(source.askedBy(recommended.assessment(), question, place++));
      }
    });
    sources.saveAll(all);
  }

  private AdoptionProposal proposal(ClosedAudit audit, List<RoadmapRow> rows) {
    var workspace = directory.current();
    var first = Quarter.of(LocalDate.now(clock.withZone(workspace.zone())));
    var lines =
        recommended(audit).stream()
            .map(r -> new AdoptionProposal.Line(r, state(r.action(), rows)))
            .toList();
    var taken =
        rows.stream()
            .filter(row ->
                row.status() != ActionStatus.ABANDONED && row.quarter().compareTo(first) >= 0)
            .collect(
                Collectors.groupingBy(
                    RoadmapRow::quarter, Collectors.summingInt(RoadmapRow::points)));
    return new AdoptionProposal(
        audit.id(),
        audit.result().date(),
        lines,
        RoadmapSchedule.capacity(workspace.headcount()),
        first,
        taken);
  }

  private static AdoptionProposal.State state(String action, List<RoadmapRow> rows) {
    var state = AdoptionProposal.State.NEW;
    for (var row : rows) {
      if (!action.equals(row.catalogueAction())) {
        continue;
      }
      if (row.status().isOpen()) {
        return AdoptionProposal.State.OPEN;
      }
      if (row.status() == ActionStatus.DONE) {
        state = AdoptionProposal.State.DONE_BEFORE;
      }
    }
    return state;
  }

  private List<Recommended> recommended(ClosedAudit audit) {
    var result = audit.result();
    var questionnaire =
        questionnaires
            .get(result.questionnaire(), Version.of(result.version()))
            .orElseThrow(() ->
                new IllegalStateException(
                    "no questionnaire " + result.questionnaire() + " " + result.version()));
    return result.actions().stream()
        .map(action -> recommended(audit, questionnaire, action))
        .toList();
  }

  private static Recommended recommended(
      ClosedAudit audit, Questionnaire questionnaire, RankedAction action) {
    var lead = action.lead();
    var effort = questionnaire.effort(lead.effort());
    return new Recommended(
        audit.id(),
        audit.result().date(),
        action.action(),
        action.rank(),
        questionnaire.action(action.action()).title(),
        questionnaire.recommendation(lead.id()).text(),
        lead.tier(),
        lead.priority(),
        effort.id(),
        effort.points(),
        lead.dimension(),
        law(audit, questionnaire, action),
        action.sourceQuestions().stream()
            .map(id -> new SourceQuestion(id, questionnaire.question(id).label()))
            .toList());
  }

  private static @Nullable Text law(
      ClosedAudit audit, Questionnaire questionnaire, RankedAction action) {
    for (var id : action.sourceQuestions()) {
      var duty = questionnaire.question(id).legal();
      var inForce = audit.result().question(id).map(QuestionResult::legalInForce).orElse(false);
      if (duty != null && inForce) {
        return duty.basis();
      }
    }
    return null;
  }

  private void publish(String what, Action action, Recommended from, Quarter quarter) {
    var details = new LinkedHashMap<String, Object>();
    details.put("assessment", from.assessment().toString());
    details.put("quarter", quarter.toString());
    events.publishEvent(
        new RoadmapEvent(tenant.id(), caller.person(), what, action.subject(), details));
  }
}
