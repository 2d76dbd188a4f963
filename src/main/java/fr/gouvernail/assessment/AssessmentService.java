package fr.gouvernail.assessment;

import static fr.gouvernail.identity.Permission.CONDUCT_ASSESSMENT;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.questionnaire.Facts;
import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.scoring.AuditResult;
import fr.gouvernail.scoring.MaturityScoring;
import fr.gouvernail.scoring.TargetSuggestion;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Starts and prepares assessments, and says how far they have come. For the consultants.
@Service
@Transactional
public class AssessmentService {

  /// The questionnaire with which assessments are made.
  public static final String QUESTIONNAIRE = "maturite-ia-pme";

  private static final int LARGEST_HEADCOUNT = 1_000_000;

  private final Assessments assessments;
  private final Answers answers;
  private final AssessmentFiles files;
  private final Questionnaires questionnaires;
  private final TenantDirectory directory;
  private final AccessPolicy policy;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  AssessmentService(
      Assessments assessments,
      Answers answers,
      AssessmentFiles files,
      Questionnaires questionnaires,
      TenantDirectory directory,
      AccessPolicy policy,
      Caller caller,
      CurrentTenant tenant,
      Clock clock,
      ApplicationEventPublisher events) {
    this.assessments = assessments;
    this.answers = answers;
    this.files = files;
    this.questionnaires = questionnaires;
    this.directory = directory;
    this.policy = policy;
    this.caller = caller;
    this.tenant = tenant;
    this.clock = clock;
    this.events = events;
  }

  /// What a new assessment starts from.
  ///
  /// @param factsFrom date of the assessment whose facts are taken over, if any
  public record Proposal(
      Questionnaire questionnaire,
      LocalDate date,
      Facts facts,
      @Nullable LocalDate factsFrom,
      PersonRef lead) {}

  /// The version of the questionnaire with which a new assessment is made.
  @Requires(CONDUCT_ASSESSMENT)
  public Questionnaire questionnaire() {
    return current();
  }

  /// The facts of the last closed assessment, with the headcount that the company has today.
  @Requires(CONDUCT_ASSESSMENT)
  @Transactional(readOnly = true)
  public Proposal proposal() {
    var company = directory.current();
    var last = assessments.latestFirst().stream().filter(a -> !a.isOpen()).findFirst();
    return new Proposal(
        current(),
        LocalDate.now(clock.withZone(company.zone())),
        last.map(Assessment::facts).orElse(Facts.NONE).with("headcount", company.headcount()),
        last.map(Assessment::heldOn).orElse(null),
        caller.person());
  }

  /// The target profile that these facts suggest, with what decides.
  @Requires(CONDUCT_ASSESSMENT)
  public TargetSuggestion suggestTarget(Facts facts) {
    return MaturityScoring.suggestTarget(current(), facts);
  }

  /// Starts an assessment; every question gets its row.
  ///
  /// @throws RuleViolated when a part of it is not allowed
  @Requires(CONDUCT_ASSESSMENT)
  public AssessmentId create(NewAssessment wanted) {
    var questionnaire = current();
    check(questionnaire, wanted.date(), wanted.pack(), wanted.facts());
    wanted.targets().check(questionnaire);
    requireConsultants(wanted.lead(), wanted.second());
    var assessment =
        assessments.save(
            new Assessment(
                UuidCreator.getTimeOrderedEpoch(),
                questionnaire.id(),
                questionnaire.version().toString(),
                wanted,
                clock.instant()));
    answers.saveAll(
        questionnaire.questions().stream()
            .map(q ->
                new Answer(
                    UuidCreator.getTimeOrderedEpoch(),
                    assessment.ref(),
                    q.id(),
                    AnswerContent.NONE,
                    null,
                    null))
            .toList());
    publish("assessment.created", assessment, Map.of("pack", wanted.pack()));
    return assessment.ref();
  }

  /// All assessments of the company, the latest first, open ones included.
  @Requires(CONDUCT_ASSESSMENT)
  @Transactional(readOnly = true)
  public List<AssessmentSummary> all() {
    return AssessmentResults.summaries(assessments.latestFirst());
  }

  /// One assessment, open or closed.
  @Requires(CONDUCT_ASSESSMENT)
  @Transactional(readOnly = true)
  public AssessmentFile file(AssessmentId id) {
    return files.file(get(id), rows(id));
  }

  /// The version of the questionnaire that an assessment is made with. One statement.
  @Requires(CONDUCT_ASSESSMENT)
  @Transactional(readOnly = true)
  public Questionnaire questionnaire(AssessmentId id) {
    return files.questionnaire(get(id));
  }

  /// The result as it would be today; carries its own badge while something is missing.
  @Requires(CONDUCT_ASSESSMENT)
  @Transactional(readOnly = true)
  public AuditResult provisional(AssessmentId id) {
    return files.score(get(id), rows(id));
  }

  /// Changes date, pack or facts: questions appear and disappear with them, answers stay.
  @Requires(CONDUCT_ASSESSMENT)
  public void describe(
      AssessmentId id, LocalDate date, String pack, Facts facts, boolean prohibitedUse) {
    var assessment = get(id);
    check(files.questionnaire(assessment), date, pack, facts);
    var details = new LinkedHashMap<String, Object>();
    details.put("date", date.toString());
    details.put("pack", pack);
    details.put("prohibited_use", prohibitedUse);
    facts.numbers().forEach(details::put);
    facts.flags().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(e -> details.put(e.getKey(), e.getValue()));
    assessment.describe(date, pack, facts, prohibitedUse);
    publish("assessment.described", assessment, details);
  }

  /// Changes the targets; those that differ from their profile need a reason.
  @Requires(CONDUCT_ASSESSMENT)
  public void aim(AssessmentId id, Targets targets) {
    var assessment = get(id);
    targets.check(files.questionnaire(assessment));
    assessment.aim(targets);
    var details = new LinkedHashMap<String, Object>();
    details.put("profile", targets.profile());
    targets.levels().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(e -> details.put(e.getKey(), e.getValue()));
    publish("assessment.aimed", assessment, details);
  }

  /// Names the two consultants.
  @Requires(CONDUCT_ASSESSMENT)
  public void assign(AssessmentId id, PersonRef lead, @Nullable PersonRef second) {
    requireConsultants(lead, second);
    var assessment = get(id);
    assessment.assign(lead, second);
    publish("assessment.assigned", assessment, Map.of());
  }

  private void requireConsultants(PersonRef lead, @Nullable PersonRef second) {
    if (!policy.allows(lead, CONDUCT_ASSESSMENT, tenant.id())) {
      throw new RuleViolated("assessment.consultants.lead");
    }
    if (second != null
        && (second.equals(lead)
            || !policy.allows(second, Permission.REVIEW_ASSESSMENT, tenant.id()))) {
      throw new RuleViolated("assessment.consultants.second");
    }
  }

  private void check(Questionnaire questionnaire, LocalDate date, String pack, Facts facts) {
    if (date.isAfter(LocalDate.now(clock).plusYears(1)) || date.getYear() < 2020) {
      throw new RuleViolated("assessment.date.invalid");
    }
    if (questionnaire.packs().stream().noneMatch(p -> p.id().equals(pack))) {
      throw new RuleViolated("assessment.pack.invalid");
    }
    for (var flag : facts.flags().keySet()) {
      requireFact(questionnaire, flag, Questionnaire.FactKind.FLAG);
    }
    facts
        .numbers()
        .forEach((fact, value) -> {
          requireFact(questionnaire, fact, Questionnaire.FactKind.NUMBER);
          if (value < 0 || value > LARGEST_HEADCOUNT) {
            throw new RuleViolated("assessment.facts.number");
          }
        });
  }

  private static void requireFact(
      Questionnaire questionnaire, String id, Questionnaire.FactKind kind) {
    if (questionnaire.facts().stream().noneMatch(f -> f.id().equals(id) && f.kind() == kind)) {
      throw new RuleViolated("assessment.facts.invalid");
    }
  }

  private Questionnaire current() {
    return questionnaires
        .latest(QUESTIONNAIRE)
        .orElseThrow(() -> new NotFound("questionnaire " + QUESTIONNAIRE));
  }

  private Assessment get(AssessmentId id) {
    return assessments.byId(id.value()).orElseThrow(() -> new NotFound("assessment " + id));
  }

  private List<Answer> rows(AssessmentId id) {
    return answers.findByAssessmentIdIn(List.<UUID>of(id.value()));
  }

  private void publish(String action, Assessment assessment, Map<String, ?> details) {
    events.publishEvent(
        new AssessmentEvent(
            tenant.id(), caller.person(), action, assessment.ref().toString(), details));
  }
}
