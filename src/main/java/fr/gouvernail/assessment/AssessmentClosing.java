package fr.gouvernail.assessment;

import static fr.gouvernail.identity.Permission.CONDUCT_ASSESSMENT;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Internal;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.questionnaire.Version;
import fr.gouvernail.scoring.AuditResult;
import fr.gouvernail.scoring.ClosingCheck;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Ends an assessment as content/scoring.md §6 says: complete, confirmed where due, signed by two
/// names, then frozen. A correction is a new revision with a reason.
@Service
@Transactional
public class AssessmentClosing {

  private final Assessments assessments;
  private final Answers answers;
  private final Snapshots snapshots;
  private final AssessmentFiles files;
  private final Questionnaires questionnaires;
  private final BesideAnswers beside;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  AssessmentClosing(
      Assessments assessments,
      Answers answers,
      Snapshots snapshots,
      AssessmentFiles files,
      Questionnaires questionnaires,
      BesideAnswers beside,
      Caller caller,
      CurrentTenant tenant,
      Clock clock,
      ApplicationEventPublisher events) {
    this.assessments = assessments;
    this.answers = answers;
    this.snapshots = snapshots;
    this.files = files;
    this.questionnaires = questionnaires;
    this.beside = beside;
    this.caller = caller;
    this.tenant = tenant;
    this.clock = clock;
    this.events = events;
  }

  /// What is left to do before closing; empty when it can be closed.
  @Requires(CONDUCT_ASSESSMENT)
  @Transactional(readOnly = true)
  public List<ClosingCheck.Blocker> blockers(AssessmentId id) {
    var assessment = get(id);
    var rows = rows(id);
    return files.blockers(assessment, rows, files.file(assessment, rows));
  }

  /// Closes and freezes. From here on the result is read, never computed again.
  ///
  /// @throws RuleViolated when something is left to do, or it is already closed
  @Requires(CONDUCT_ASSESSMENT)
  public ClosedAudit close(AssessmentId id) {
    var assessment =
        assessments.locked(id.value()).orElseThrow(() -> new NotFound("assessment " + id));
    assessment.requireOpen();
    var rows = rows(id);
    var file = files.file(assessment, rows);
    if (!files.blockers(assessment, rows, file).isEmpty()) {
      throw new RuleViolated("assessment.notComplete");
    }
    return freeze(
        assessment,
        rows,
        files.score(assessment, rows),
        file.name(assessment.lead()),
        file.name(assessment.second()),
        caller.person(),
        clock.instant());
  }

  /// Opens a new revision with the same answers. The closed one stays readable.
  ///
  /// @throws RuleViolated without a reason, or while it or a later revision is open
  @Requires(CONDUCT_ASSESSMENT)
  public AssessmentId correct(AssessmentId id, String reason) {
    var closed = assessments.locked(id.value()).orElseThrow(() -> new NotFound("assessment " + id));
    var later =
        assessments.latestFirst().stream()
            .anyMatch(a -> a.series().equals(closed.series()) && a.revision() > closed.revision());
    if (later) {
      throw new RuleViolated("assessment.correction.later");
    }
    var revision =
        assessments.save(
            closed.correction(UuidCreator.getTimeOrderedEpoch(), reason, clock.instant()));
    var rows = rows(id);
    var copies =
        answers.saveAll(
            rows.stream()
                .map(a ->
                    new Answer(
                        UuidCreator.getTimeOrderedEpoch(),
                        revision.ref(),
                        a.question(),
                        a.content(),
                        a.stored().by(),
                        a.stored().at()))
                .toList());
    beside.copy(id, rows, revision.ref(), copies);
    publish(
        "assessment.corrected",
        revision,
        Map.of("revision", revision.revision(), "of", id.toString()));
    return revision.ref();
  }

  /// An assessment made elsewhere, complete.
  ///
  /// @param version of the questionnaire that was used
  /// @param lead name of the consultant in charge
  /// @param second name of the second consultant
  /// @param answers question → answer; what is absent is hidden by the facts
  /// @param confirmed dimensions whose set-aside questions were confirmed
  public record Finished(
      String questionnaire,
      Version version,
      NewAssessment inputs,
      String lead,
      String second,
      Map<String, AnswerContent> answers,
      Set<String> confirmed,
      Instant closedAt) {}

  /// Takes over a finished assessment as it was, in one piece.
  ///
  /// @throws RuleViolated when it could not have been closed
  @Internal("loading of companies")
  public ClosedAudit takeOver(Finished finished) {
    var questionnaire =
        questionnaires
            .get(finished.questionnaire(), finished.version())
            .orElseThrow(() -> new NotFound("questionnaire " + finished.questionnaire()));
    var inputs = finished.inputs();
    inputs.targets().check(questionnaire);
    var assessment =
        assessments.save(
            new Assessment(
                UuidCreator.getTimeOrderedEpoch(),
                questionnaire.id(),
                questionnaire.version().toString(),
                inputs,
                finished.closedAt()));
    var rows =
        answers.saveAll(
            questionnaire.questions().stream()
                .map(q ->
                    new Answer(
                        UuidCreator.getTimeOrderedEpoch(),
                        assessment.ref(),
                        q.id(),
                        finished.answers().getOrDefault(q.id(), AnswerContent.NONE).checked(),
                        inputs.lead(),
                        finished.closedAt()))
                .toList());
    var result = files.score(assessment, rows);
    var signatures =
        new ClosingCheck.Signatures(finished.lead(), finished.second(), finished.confirmed());
    if (!ClosingCheck.blockers(result, signatures).isEmpty()) {
      throw new RuleViolated("assessment.notComplete");
    }
    return freeze(
        assessment,
        rows,
        result,
        finished.lead(),
        finished.second(),
        inputs.lead(),
        finished.closedAt());
  }

  private ClosedAudit freeze(
      Assessment assessment,
      List<Answer> rows,
      AuditResult result,
      String lead,
      String second,
      PersonRef by,
      Instant at) {
    var summary = assessment.summary(false);
    var closed =
        new ClosedAudit(
            assessment.ref(),
            assessment.series(),
            assessment.revision(),
            summary.revisionReason(),
            at,
            lead,
            second,
            assessment.targets().profile(),
            assessment.targets().reason(),
            files.inputs(assessment, rows),
            result,
            rows.stream().collect(Collectors.toMap(Answer::question, a -> frozen(a, result))));
    assessment.close(result, at);
    snapshots.save(new Snapshot(closed));
    events.publishEvent(
        new AssessmentCompleted(
            tenant.id(),
            by,
            assessment.ref(),
            assessment.lead(),
            result.date(),
            assessment.revision(),
            result.score(),
            result.level()));
    return closed;
  }

  /// The answer as it counted: what the facts hide says so.
  private static AnswerContent frozen(Answer answer, AuditResult result) {
    var content = answer.content();
    var hidden =
        result
            .question(answer.question())
            .map(q -> q.state() == AnswerState.NOT_APPLICABLE_AUTO)
            .orElse(false);
    return hidden
        ? new AnswerContent(
            AnswerState.NOT_APPLICABLE_AUTO, null, null, content.comment(), "", false)
        : content;
  }

  private Assessment get(AssessmentId id) {
    return assessments.byId(id.value()).orElseThrow(() -> new NotFound("assessment " + id));
  }

  private List<Answer> rows(AssessmentId id) {
    return answers.findByAssessmentIdIn(List.of(id.value()));
  }

  private void publish(String action, Assessment assessment, Map<String, ?> details) {
    events.publishEvent(
        new AssessmentEvent(
            tenant.id(), caller.person(), action, assessment.ref().toString(), details));
  }
}
