package fr.gouvernail.assessment;

import static fr.gouvernail.identity.Permission.CONDUCT_ASSESSMENT;

import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The interview: shows the questions of a dimension and records the answers.
@Service
@Transactional
public class AnswerService {

  private final Answers answers;
  private final Assessments assessments;
  private final AssessmentFiles files;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  AnswerService(
      Answers answers,
      Assessments assessments,
      AssessmentFiles files,
      Caller caller,
      CurrentTenant tenant,
      Clock clock,
      ApplicationEventPublisher events) {
    this.answers = answers;
    this.assessments = assessments;
    this.files = files;
    this.caller = caller;
    this.tenant = tenant;
    this.clock = clock;
    this.events = events;
  }

  /// Records an answer: three round trips (update, trail, commit) when nothing stands in the way.
  /// May be sent again: a sending that already arrived changes nothing.
  ///
  /// @throws RuleViolated when a rule refuses it or the assessment is closed; nothing is changed
  /// @throws NotFound for an unknown assessment or question
  @Requires(CONDUCT_ASSESSMENT)
  public Saved save(SaveAnswer command) {
    var content = command.content().checked();
    if (content.state() == AnswerState.NOT_APPLICABLE) {
      requireMayBeSetAside(command);
    }
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    int rows =
        answers.record(
            command.assessment().value(),
            command.question(),
            command.known(),
            content.state(),
            content.value(),
            content.evidence(),
            content.comment(),
            content.reason(),
            content.revisit(),
            command.mark(),
            caller.person().value(),
            now);
    if (rows == 0) {
      return explain(command, content);
    }
    events.publishEvent(recorded(command, content));
    return new Saved.Recorded(command.known() + 1, now);
  }

  /// Records several answers of an assessment, all of them or none.
  ///
  /// @return the answers as they are stored now
  /// @throws RuleViolated when a rule refuses one, or somebody answered one otherwise meanwhile
  /// @throws NotFound for an unknown assessment or question
  @Requires(CONDUCT_ASSESSMENT)
  public List<StoredAnswer> saveAll(AssessmentId id, List<SaveAnswer> commands) {
    // All rows before the first entry in the trail: whoever answers meanwhile waits, and keeps
    // nobody waiting.
    answers.locked(id.value());
    return commands.stream().map(this::saved).toList();
  }

  private StoredAnswer saved(SaveAnswer command) {
    return switch (save(command)) {
      case Saved.Recorded(var revision, var at) ->
          new StoredAnswer(
              command.question(), revision, command.mark(), command.content(), caller.person(), at);
      case Saved.Conflict _ ->
          throw new RuleViolated("assessment.answer.changed", command.question());
    };
  }

  /// The questions of a dimension that this company is asked, with their answers and those of the
  /// assessment before.
  ///
  /// @throws NotFound for an unknown assessment or dimension
  @Requires(CONDUCT_ASSESSMENT)
  @Transactional(readOnly = true)
  public DimensionSheet sheet(AssessmentId id, String dimension) {
    var whole = whole(id);
    var file = whole.file();
    var described =
        file.questionnaire().dimensions().stream()
            .filter(d -> d.id().equals(dimension))
            .findFirst()
            .orElseThrow(() -> new NotFound("dimension"));
    var questions = file.questions(dimension);
    var asked = questions.stream().map(Question::id).collect(Collectors.toSet());
    return new DimensionSheet(
        file,
        described,
        questions,
        among(whole.answers(), asked),
        whole.previousDate(),
        among(whole.previous(), asked));
  }

  /// Everything that this company is asked, with the answers and those of the assessment before.
  ///
  /// @throws NotFound for an unknown assessment
  @Requires(CONDUCT_ASSESSMENT)
  @Transactional(readOnly = true)
  public WholeSheet whole(AssessmentId id) {
    var all = assessments.latestFirst();
    var assessment =
        all.stream()
            .filter(a -> a.ref().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("assessment " + id));
    var previous = before(assessment, all);
    var rows =
        answers
            .findByAssessmentIdIn(
                previous == null
                    ? List.of(id.value())
                    : List.of(id.value(), previous.ref().value()))
            .stream()
            .collect(Collectors.groupingBy(Answer::assessment));
    var own = rows.getOrDefault(id, List.of());
    return new WholeSheet(
        files.file(assessment, own),
        own.stream()
            .map(Answer::stored)
            .collect(Collectors.toMap(StoredAnswer::question, Function.identity())),
        previous == null ? null : previous.heldOn(),
        previous == null ? Map.of() : contents(rows.get(previous.ref())));
  }

  private static <T> Map<String, T> among(Map<String, T> all, Set<String> asked) {
    return all.entrySet().stream()
        .filter(entry -> asked.contains(entry.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// The answer to one question as it stands.
  ///
  /// @throws NotFound for an unknown assessment or question
  @Requires(CONDUCT_ASSESSMENT)
  @Transactional(readOnly = true)
  public StoredAnswer stored(AssessmentId id, String question) {
    return answers
        .findByAssessmentIdAndQuestionId(id.value(), question)
        .orElseThrow(() -> new NotFound("question"))
        .stored();
  }

  private static Map<String, AnswerContent> contents(@Nullable List<Answer> rows) {
    return rows == null
        ? Map.of()
        : rows.stream().collect(Collectors.toMap(Answer::question, Answer::content));
  }

  /// The last closed revision of the last assessment held before this one.
  private static @Nullable Assessment before(Assessment assessment, List<Assessment> latestFirst) {
    return latestFirst.stream()
        .filter(a -> !a.isOpen() && !a.series().equals(assessment.series()))
        .filter(a -> a.heldOn().isBefore(assessment.heldOn()))
        .findFirst()
        .orElse(null);
  }

  private void requireMayBeSetAside(SaveAnswer command) {
    var assessment = get(command.assessment().value());
    var question =
        files
            .questionnaire(assessment)
            .findQuestion(command.question())
            .orElseThrow(() -> new NotFound("question"));
    if (!question.naAllowed()) {
      throw new RuleViolated("assessment.answer.notSetAside", question.id());
    }
  }

  /// Nothing was updated: says why.
  private Saved explain(SaveAnswer command, AnswerContent content) {
    get(command.assessment().value()).requireOpen();
    var stored =
        answers
            .findByAssessmentIdAndQuestionId(command.assessment().value(), command.question())
            .orElseThrow(() -> new NotFound("question"))
            .stored();
    var arrived = command.mark().equals(stored.mark()) || content.equals(stored.content());
    var at = stored.at();
    return arrived && at != null
        ? new Saved.Recorded(stored.revision(), at)
        : new Saved.Conflict(stored);
  }

  private Assessment get(UUID id) {
    return assessments.byId(id).orElseThrow(() -> new NotFound("assessment " + id));
  }

  private AssessmentEvent recorded(SaveAnswer command, AnswerContent content) {
    var details = new LinkedHashMap<String, Object>();
    details.put("state", content.state().id());
    var value = content.value();
    var evidence = content.evidence();
    if (value != null && evidence != null) {
      details.put("value", value);
      details.put("evidence", evidence.id());
    }
    details.put("revision", command.known() + 1);
    details.put("comment", content.comment().length());
    details.put("assessment", command.assessment().toString());
    return new AssessmentEvent(
        tenant.id(), caller.person(), "assessment.answer.recorded", command.question(), details);
  }
}
