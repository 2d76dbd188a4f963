package fr.gouvernail.assessment;

import static fr.gouvernail.identity.Permission.CONDUCT_ASSESSMENT;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.questionnaire.ContradictionRules;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What consultants write beside the answers: the note pad that they share, and why a contradiction
/// is none. Each line is recorded like an answer: over a known revision, once however often it is
/// sent.
@Service
@Transactional
public class RemarkService {

  /// Lines and explanations of one assessment, those that were taken away included.
  static final int MOST = 1000;

  private final Remarks remarks;
  private final Assessments assessments;
  private final AssessmentFiles files;
  private final ContradictionRules rules;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  RemarkService(
      Remarks remarks,
      Assessments assessments,
      AssessmentFiles files,
      ContradictionRules rules,
      Caller caller,
      CurrentTenant tenant,
      Clock clock,
      ApplicationEventPublisher events) {
    this.remarks = remarks;
    this.assessments = assessments;
    this.files = files;
    this.rules = rules;
    this.caller = caller;
    this.tenant = tenant;
    this.clock = clock;
    this.events = events;
  }

  /// The lines of the pad and the explanations, in the order in which they were written. One
  /// statement.
  @Requires(CONDUCT_ASSESSMENT)
  @Transactional(readOnly = true)
  public List<StoredRemark> of(AssessmentId id) {
    return remarks.of(id.value()).stream().map(Remark::stored).toList();
  }

  /// Writes a line or an explanation, or takes it away. Three round trips for one that exists.
  ///
  /// @throws RuleViolated when the assessment is closed, or there are too many
  /// @throws NotFound for an unknown assessment or rule
  @Requires(CONDUCT_ASSESSMENT)
  public RemarkSaved save(SaveRemark command) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (command.known() == 0) {
      return begin(command, now);
    }
    int rows =
        remarks.write(
            command.assessment().value(),
            command.item(),
            command.known(),
            command.text(),
            command.detail(),
            command.mark(),
            caller.person().value(),
            now);
    if (rows == 0) {
      return explain(command);
    }
    publish(command);
    return new RemarkSaved.Recorded(
        new StoredRemark(
            command.item(),
            command.known() + 1,
            command.mark(),
            command.text(),
            command.detail(),
            caller.person(),
            now));
  }

  private RemarkSaved begin(SaveRemark command, Instant now) {
    var assessment = get(command.assessment());
    assessment.requireOpen();
    if (!command.isLine()
        && rules.of(files.questionnaire(assessment)).stream()
            .noneMatch(rule -> rule.id().equals(command.item()))) {
      throw new NotFound("rule " + command.item());
    }
    if (remarks
        .findByAssessmentIdAndItem(command.assessment().value(), command.item())
        .isPresent()) {
      return explain(command);
    }
    if (remarks.count(command.assessment().value()) >= MOST) {
      throw new RuleViolated("assessment.remark.many", MOST);
    }
    var remark = new Remark(UuidCreator.getTimeOrderedEpoch(), command, caller.person(), now);
    try {
      remarks.save(remark);
      remarks.flush();
    } catch (DataIntegrityViolationException e) {
      // Somebody began the same one at this moment: the next sending meets it.
      throw new RuleViolated("assessment.remark.again");
    }
    publish(command);
    return new RemarkSaved.Recorded(remark.stored());
  }

  /// Nothing was written: says why.
  private RemarkSaved explain(SaveRemark command) {
    get(command.assessment()).requireOpen();
    var stored =
        remarks
            .findByAssessmentIdAndItem(command.assessment().value(), command.item())
            .orElseThrow(() -> new NotFound("remark"))
            .stored();
    var arrived =
        command.mark().equals(stored.mark())
            || command.text().equals(stored.text()) && command.detail().equals(stored.detail());
    return arrived ? new RemarkSaved.Recorded(stored) : new RemarkSaved.Conflict(stored);
  }

  private Assessment get(AssessmentId id) {
    return assessments.byId(id.value()).orElseThrow(() -> new NotFound("assessment " + id));
  }

  private void publish(SaveRemark command) {
    var details = new LinkedHashMap<String, Object>();
    if (!command.isLine()) {
      details.put("rule", command.item());
    }
    if (!command.detail().isEmpty()) {
      details.put(command.isLine() ? "question" : "answers", command.detail());
    }
    details.put("comment", command.text().length());
    events.publishEvent(
        new AssessmentEvent(
            tenant.id(),
            caller.person(),
            action(command),
            command.assessment().toString(),
            details));
  }

  private static String action(SaveRemark command) {
    if (command.isLine()) {
      return command.text().isEmpty()
          ? "assessment.note.removed"
          : command.detail().isEmpty() ? "assessment.note.written" : "assessment.note.placed";
    }
    return command.text().isEmpty()
        ? "assessment.contradiction.reopened"
        : "assessment.contradiction.explained";
  }
}
