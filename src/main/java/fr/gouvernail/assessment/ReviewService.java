package fr.gouvernail.assessment;

import static fr.gouvernail.identity.Permission.CONDUCT_ASSESSMENT;
import static fr.gouvernail.identity.Permission.REVIEW_ASSESSMENT;

import fr.gouvernail.assessment.ReviewSheet.SetAside;
import fr.gouvernail.assessment.ReviewSheet.SetAsideIn;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The second look at an open assessment: what one consultant set aside, another confirms or
/// contests. Who set a question aside never judges it; a verdict counts for the answer that was
/// read, and no longer once it changes.
@Service
@Transactional
public class ReviewService {

  private static final int LONGEST_REASON = 1000;

  private final Assessments assessments;
  private final Answers answers;
  private final AssessmentFiles files;
  private final ReadingMatters matters;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  ReviewService(
      Assessments assessments,
      Answers answers,
      AssessmentFiles files,
      ReadingMatters matters,
      Caller caller,
      CurrentTenant tenant,
      Clock clock,
      ApplicationEventPublisher events) {
    this.assessments = assessments;
    this.answers = answers;
    this.files = files;
    this.matters = matters;
    this.caller = caller;
    this.tenant = tenant;
    this.clock = clock;
    this.events = events;
  }

  /// All assessments of the company, the latest first, open ones included.
  @Requires(REVIEW_ASSESSMENT)
  @Transactional(readOnly = true)
  public List<AssessmentSummary> all() {
    return AssessmentResults.summaries(assessments.latestFirst());
  }

  /// The questions that the company is asked in an assessment that is open, and stays so until the
  /// transaction ends.
  ///
  /// @throws RuleViolated once it is closed
  /// @throws NotFound for an unknown one
  @Requires(REVIEW_ASSESSMENT)
  public List<Question> questions(AssessmentId id) {
    var assessment =
        assessments.locked(id.value()).orElseThrow(() -> new NotFound("assessment " + id));
    assessment.requireOpen();
    return files.questionnaire(assessment).questionsFor(assessment.pack(), assessment.facts());
  }

  /// What there is to read: three statements.
  ///
  /// @param others further people whose names the page shows
  /// @throws NotFound for an unknown assessment, and once it is closed
  @Requires(REVIEW_ASSESSMENT)
  @Transactional(readOnly = true)
  public ReviewSheet sheet(AssessmentId id, Collection<PersonRef> others) {
    var assessment = get(id);
    if (!assessment.isOpen()) {
      throw new NotFound("review of a closed assessment " + id);
    }
    var rows = answers.findByAssessmentIdIn(List.of(id.value()));
    var verdicts = rows.stream().flatMap(a -> Optional.ofNullable(a.verdict()).stream());
    var named = Stream.concat(others.stream(), verdicts.map(Verdict::by)).toList();
    var file = files.file(assessment, rows, named);
    var byQuestion = rows.stream().collect(Collectors.toMap(Answer::question, a -> a));
    var asked = file.questions();
    var reading = assessment.reading();
    return new ReviewSheet(
        file,
        reading,
        asked.stream().collect(Collectors.toMap(Question::id, q -> answer(byQuestion, q).stored())),
        setAside(assessment, file, rows, byQuestion),
        asked.stream()
            .filter(q -> answer(byQuestion, q).content().state() == AnswerState.UNKNOWN)
            .toList(),
        files.blockers(assessment, rows, file),
        changedSince(reading.doneAt(), asked, byQuestion));
  }

  private List<SetAsideIn> setAside(
      Assessment assessment,
      AssessmentFile file,
      List<Answer> rows,
      Map<String, Answer> byQuestion) {
    var me = caller.person();
    return files.score(assessment, rows).dimensions().stream()
        .map(d ->
            new SetAsideIn(
                d.id(),
                d.notApplicableShare(),
                d.notApplicableAlarm(),
                file.questions(d.id()).stream()
                    .filter(q -> answer(byQuestion, q).setAside())
                    .map(q -> setAside(assessment, q, answer(byQuestion, q), me))
                    .toList()))
        .filter(d -> !d.questions().isEmpty())
        .toList();
  }

  private static SetAside setAside(
      Assessment assessment, Question question, Answer answer, PersonRef me) {
    return new SetAside(
        question, answer.stored(), answer.verdict(), assessment.mayJudge(me, answer.by()));
  }

  private static int changedSince(
      @Nullable Instant read, List<Question> asked, Map<String, Answer> byQuestion) {
    return read == null
        ? 0
        : (int)
            asked.stream()
                .map(q -> answer(byQuestion, q).stored().at())
                .filter(at -> at != null && at.isAfter(read))
                .count();
  }

  private static Answer answer(Map<String, Answer> byQuestion, Question question) {
    var answer = byQuestion.get(question.id());
    if (answer == null) {
      throw new IllegalStateException("no row for question " + question.id());
    }
    return answer;
  }

  /// The question is rightly set aside. Said again, it changes nothing.
  ///
  /// @param known the revision of the answer that the caller read
  /// @throws RuleViolated if it is not up to the caller, or the answer changed meanwhile
  @Requires(REVIEW_ASSESSMENT)
  public void confirm(AssessmentId id, String question, int known) {
    judge(id, question, known, Verdict.Kind.CONFIRMED, null);
  }

  /// The question should not be set aside: closing waits until its answer changes or the caller
  /// comes round.
  ///
  /// @param reason 15 to 1,000 characters
  /// @throws RuleViolated without a sufficient reason, if it is not up to the caller, or the answer
  ///   changed meanwhile
  @Requires(REVIEW_ASSESSMENT)
  public void contest(AssessmentId id, String question, int known, String reason) {
    var because = reason.strip();
    if (!fr.gouvernail.scoring.Answer.sufficientReason(because)
        || because.length() > LONGEST_REASON) {
      throw new RuleViolated(
          "assessment.review.reason", fr.gouvernail.scoring.Answer.SHORTEST_REASON, LONGEST_REASON);
    }
    judge(id, question, known, Verdict.Kind.CONTESTED, because);
  }

  private void judge(
      AssessmentId id, String question, int known, Verdict.Kind kind, @Nullable String reason) {
    var assessment = get(id);
    assessment.requireOpen();
    var answer =
        answers
            .findByAssessmentIdAndQuestionId(id.value(), question)
            .orElseThrow(() -> new NotFound("question"));
    if (!assessment.mayJudge(caller.person(), answer.by())) {
      throw new RuleViolated("assessment.confirm.second");
    }
    var before = answer.verdict();
    if (before != null
        && before.current()
        && before.kind() == kind
        && before.by().equals(caller.person())
        && before.reason().equals(reason == null ? "" : reason)) {
      return;
    }
    var rows =
        answers.judge(id.value(), question, known, kind, reason, caller.person().value(), now());
    if (rows == 0) {
      throw new RuleViolated("assessment.review.changed");
    }
    events.publishEvent(
        new ReviewEvent.Judged(
            tenant.id(),
            caller.person(),
            id,
            question,
            kind,
            kind == Verdict.Kind.CONTESTED ? answer.by() : null));
  }

  /// Asks the second consultant to read the assessment. Asked again, it is the same request.
  ///
  /// @throws RuleViolated while there is no second consultant, and once it is closed
  @Requires(CONDUCT_ASSESSMENT)
  public void ask(AssessmentId id) {
    var assessment = get(id);
    assessment.askReview(now());
    var second = assessment.second();
    if (second != null) {
      matters.ask(assessment.ref(), assessment.heldOn(), second);
      events.publishEvent(
          new ReviewEvent.Asked(tenant.id(), caller.person(), id, assessment.heldOn(), second));
    }
  }

  /// Says that one has read what the other consultant did.
  ///
  /// @throws RuleViolated for anybody else than the two consultants, and once it is closed
  @Requires(REVIEW_ASSESSMENT)
  public void done(AssessmentId id) {
    var assessment = get(id);
    assessment.reviewed(caller.person(), now());
    matters.settled(id);
    events.publishEvent(
        new ReviewEvent.Done(
            tenant.id(), caller.person(), id, assessment.heldOn(), assessment.lead()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private Assessment get(AssessmentId id) {
    return assessments.byId(id.value()).orElseThrow(() -> new NotFound("assessment " + id));
  }
}
