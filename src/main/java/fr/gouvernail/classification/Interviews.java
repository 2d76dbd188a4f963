package fr.gouvernail.classification;

import static fr.gouvernail.identity.Permission.READ_USE_CASES;

import fr.gouvernail.aiact.Answers;
import fr.gouvernail.aiact.LawPacks;
import fr.gouvernail.aiact.Question;
import fr.gouvernail.classification.Classified.Subject;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.questionnaire.Version;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Interviews about uses of the current workspace, one at a time for each use, whoever answers.
/// Answers are given to the questions of the latest law pack and kept one by one; who did not see
/// the latest answer to a question is told instead of writing over it.
///
/// Every method throws [NotFound] where the caller may not classify that use.
@Service
@Transactional
public class Interviews {

  private final RunningInterviews running;
  private final ClassificationRuns runs;
  private final RunDesk desk;
  private final Subjects subjects;
  private final LawPacks packs;
  private final TransactionTemplate transactions;

  Interviews(
      RunningInterviews running,
      ClassificationRuns runs,
      RunDesk desk,
      Subjects subjects,
      LawPacks packs,
      TransactionTemplate transactions) {
    this.running = running;
    this.runs = runs;
    this.desk = desk;
    this.subjects = subjects;
    this.packs = packs;
    this.transactions = transactions;
  }

  /// The interview about a use as it stands; one without answers where none is running.
  @Requires(READ_USE_CASES)
  @Transactional(readOnly = true)
  public InterviewSheet open(UUID subject) {
    var about = subjects.toClassify(subject);
    return running
        .about(subject)
        .map(interview -> sheet(about, interview))
        .orElseGet(() -> new InterviewSheet(about, packs.latest(), Answers.NONE, null));
  }

  /// Starts a new interview with the answers of the last run; the one that is running goes on.
  @Requires(READ_USE_CASES)
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public InterviewSheet start(UUID subject) {
    var about = subjects.toClassify(subject);
    return alone(() -> sheet(about, startedOrRunning(subject)));
  }

  private RunningInterview startedOrRunning(UUID subject) {
    return running
        .locked(subject)
        .orElseGet(() -> {
          var answers = desk.latest(subject).map(ClassificationRow::answers).orElse(Answers.NONE);
          var fresh =
              new RunningInterview(
                  subject, packs.latest().version(), answers, desk.caller(), desk.now());
          running.save(fresh);
          running.flush();
          desk.publish("classification.interview.started", subject, Map.of());
          return fresh;
        });
  }

  /// Records one answer, unless somebody else changed it since the caller saw it. The first one
  /// starts the interview.
  ///
  /// @throws RuleViolated if the latest pack does not ask that, or does not take that answer
  @Requires(READ_USE_CASES)
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public AnswerSaved answer(UUID subject, AnswerChange change) {
    var about = subjects.toClassify(subject);
    var pack = packs.latest();
    var question =
        pack.question(change.question())
            .orElseThrow(() -> new RuleViolated("classification.rule.question"));
    var wanted = wanted(question, change.chosen());
    return alone(() -> {
      var interview = startedOrRunning(subject);
      var before = sheet(about, interview);
      var stored = before.answer(change.question()).orElse(null);
      if (Objects.equals(stored, wanted)) {
        return new AnswerSaved(true, before);
      }
      if (!Objects.equals(stored, change.seen())) {
        return new AnswerSaved(false, before);
      }
      var answers = interview.answers();
      interview.answer(
          wanted == null
              ? answers.without(change.question())
              : answers.with(change.question(), wanted),
          pack.version(),
          desk.caller(),
          desk.now());
      running.flush();
      desk.publish(
          "classification.interview.answered", subject, Map.of("question", change.question()));
      return new AnswerSaved(true, sheet(about, interview));
    });
  }

  /// The ids in the order of the question.
  private static @Nullable List<String> wanted(Question question, @Nullable List<String> chosen) {
    if (chosen == null) {
      return null;
    }
    var options = question.chosen(chosen);
    if (options == null) {
      throw new RuleViolated("classification.rule.answer");
    }
    return options.stream().map(Question.Option::id).toList();
  }

  /// Ends an interview: what it leads to counts from now on. Sent twice it is recorded once.
  ///
  /// @param version of the interview that the caller saw
  /// @param under version of the law pack that the caller saw
  /// @return nothing where somebody answered, or the law pack changed, since then: then nothing was
  ///   recorded
  /// @throws RuleViolated while a question is open, or if somebody else recorded one meanwhile
  @Requires(READ_USE_CASES)
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public Optional<ClassificationRow> complete(
      UUID subject, UUID interview, long version, Version under) {
    var about = subjects.toClassify(subject);
    var before = recorded(subject, interview);
    if (before.isPresent()) {
      return before;
    }
    try {
      return Objects.requireNonNull(
          transactions.execute(status -> end(about, interview, version, under)));
    } catch (NotFound gone) {
      // Somebody else ended it while this one waited.
      return Optional.of(recorded(subject, interview).orElseThrow(() -> gone));
    }
  }

  private Optional<ClassificationRow> recorded(UUID subject, UUID interview) {
    return Objects.requireNonNull(
        transactions.execute(status ->
            runs.byId(interview)
                .filter(run -> run.subject().equals(subject))
                .map(run -> desk.get(run.id()))));
  }

  private Optional<ClassificationRow> end(
      Subject about, UUID interview, long version, Version under) {
    var ending =
        running
            .locked(about.id())
            .filter(found -> found.id().equals(interview))
            .orElseThrow(() -> new NotFound("interview " + interview));
    var sheet = sheet(about, ending);
    if (ending.version() != version || !sheet.pack().version().equals(under)) {
      return Optional.empty();
    }
    if (sheet.interview().next().isPresent()) {
      throw new RuleViolated("classification.rule.open");
    }
    running.delete(ending);
    running.flush();
    return Optional.of(desk.record(interview, about, sheet.interview()));
  }

  /// Gives up an interview that was started anew; the last run goes on to count. Sent twice it is
  /// given up once.
  ///
  /// @throws RuleViolated where nothing was recorded yet: answers are kept then
  @Requires(READ_USE_CASES)
  public void drop(UUID subject, UUID interview) {
    subjects.toClassify(subject);
    var ending = running.locked(subject).filter(found -> found.id().equals(interview));
    if (ending.isEmpty()) {
      return;
    }
    if (runs.last(subject) == 0) {
      throw new RuleViolated("classification.rule.first");
    }
    running.delete(ending.get());
    desk.publish("classification.interview.dropped", subject, Map.of());
  }

  private InterviewSheet sheet(Subject about, RunningInterview interview) {
    return new InterviewSheet(about, packs.latest(), interview.answers(), interview.state());
  }

  /// Where two start the same interview at once, the second finds it there.
  private <T> T alone(Supplier<T> work) {
    try {
      return Objects.requireNonNull(transactions.execute(status -> work.get()));
    } catch (DataIntegrityViolationException | PessimisticLockingFailureException meanwhile) {
      return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }
  }
}
