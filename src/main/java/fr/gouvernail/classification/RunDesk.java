package fr.gouvernail.classification;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.aiact.Answers;
import fr.gouvernail.aiact.Classification;
import fr.gouvernail.aiact.Interview;
import fr.gouvernail.aiact.LawPack;
import fr.gouvernail.aiact.LawPacks;
import fr.gouvernail.aiact.Question;
import fr.gouvernail.classification.ClassificationRuns.Whole;
import fr.gouvernail.classification.Classified.Subject;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.questionnaire.Version;
import fr.gouvernail.seal.Seals;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TakenOver;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/// Reads runs with all that was said about them, and records new ones. Used inside the transactions
/// of the services.
@Component
class RunDesk {

  private final ClassificationRuns runs;
  private final ClassOverrides overrides;
  private final ReplayLines lines;
  private final ClassificationMatters matters;
  private final LawPacks packs;
  private final Seals seals;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final TenantDirectory directory;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RunDesk(
      ClassificationRuns runs,
      ClassOverrides overrides,
      ReplayLines lines,
      ClassificationMatters matters,
      LawPacks packs,
      Seals seals,
      Caller caller,
      CurrentTenant tenant,
      TenantDirectory directory,
      ApplicationEventPublisher events,
      Clock clock) {
    this.runs = runs;
    this.overrides = overrides;
    this.lines = lines;
    this.matters = matters;
    this.packs = packs;
    this.seals = seals;
    this.caller = caller;
    this.tenant = tenant;
    this.directory = directory;
    this.events = events;
    this.clock = clock;
  }

  Optional<ClassificationRow> latest(UUID subject) {
    return Optional.ofNullable(latest(List.of(subject)).get(subject));
  }

  /// By subject.
  Map<UUID, ClassificationRow> latest(Collection<UUID> subjects) {
    return subjects.isEmpty() ? Map.of() : bySubject(rows(runs.latest(subjects)));
  }

  /// Those of the whole company, by subject.
  Map<UUID, ClassificationRow> latest() {
    return bySubject(rows(runs.latest()));
  }

  private static Map<UUID, ClassificationRow> bySubject(List<ClassificationRow> rows) {
    return rows.stream()
        .collect(
            Collectors.toMap(
                ClassificationRow::subject,
                Function.identity(),
                (one, other) -> one,
                LinkedHashMap::new));
  }

  /// Those about one use, the latest first.
  List<ClassificationRow> history(UUID subject, Limit most) {
    return rows(runs.of(subject, most));
  }

  /// By id.
  Map<UUID, ClassificationRow> byIds(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : rows(runs.whole(ids)).stream()
            .collect(Collectors.toMap(ClassificationRow::id, Function.identity()));
  }

  /// @throws NotFound if the workspace has none with that id
  ClassificationRow get(UUID id) {
    return Optional.ofNullable(byIds(List.of(id)).get(id))
        .orElseThrow(() -> new NotFound("classification " + id));
  }

  private List<ClassificationRow> rows(List<Whole> found) {
    var byRun = new LinkedHashMap<UUID, List<Whole>>();
    found.forEach(
        line -> byRun.computeIfAbsent(line.run().id(), id -> new ArrayList<>()).add(line));
    return byRun.values().stream().map(this::row).toList();
  }

  private ClassificationRow row(List<Whole> lines) {
    var run = lines.getFirst().run();
    var lift = lines.getFirst().lift();
    var computed = read(pack(run.pack()), run.answers(), run.headcount());
    return new ClassificationRow(
        run.id(),
        run.subject(),
        run.number(),
        run.answers(),
        computed,
        run.headcount(),
        run.madeBy(),
        run.madeAt(),
        run.hash(),
        run.isIntact(computed),
        lift == null ? null : lift.row(),
        lines.stream()
            .map(Whole::override)
            .flatMap(Stream::ofNullable)
            .map(ClassOverride::row)
            .toList());
  }

  private LawPack pack(Version version) {
    return packs
        .get(version)
        .orElseThrow(() -> new IllegalStateException("no law pack " + version));
  }

  private static Classification read(LawPack pack, Answers answers, int headcount) {
    return Classification.of(Interview.of(pack, answers), headcount);
  }

  /// What that pack says of the answers today; nothing while a question of it is open.
  Optional<Classification> under(LawPack pack, Answers answers) {
    var interview = Interview.of(pack, answers);
    return interview.next().isPresent()
        ? Optional.empty()
        : Optional.of(Classification.of(interview, headcount()));
  }

  /// Records what a complete interview leads to, in the name of the caller. It takes the place of
  /// the run before, of what waits about that, and of what was to be settled after a newer pack.
  ///
  /// @throws RuleViolated if somebody else recorded one at the same time
  ClassificationRow record(UUID id, Subject about, Interview interview) {
    var subject = about.id();
    var before = latest(subject);
    var found = Classification.of(interview, headcount());
    var run =
        new ClassificationRun(
            id,
            subject,
            runs.last(subject) + 1,
            given(interview),
            found,
            headcount(),
            caller.person(),
            now());
    try {
      runs.save(run);
      runs.flush();
    } catch (DataIntegrityViolationException meanwhile) {
      throw new RuleViolated("classification.rule.meanwhile");
    }
    before.ifPresent(old -> seals.replace(old.hash()));
    seals.seal(run.hash());
    overrides.current(subject).forEach(ClassOverride::lapse);
    lines.open(subject).forEach(line -> line.supersede(caller.person(), now()));
    var row =
        new ClassificationRow(
            run.id(),
            subject,
            run.number(),
            run.answers(),
            found,
            run.headcount(),
            run.madeBy(),
            run.madeAt(),
            run.hash(),
            true,
            null,
            List.of());
    matters.recorded(about, row);
    events.publishEvent(
        new ClassificationEvent.Recorded(
            tenant.id(), caller.person(), row, before.map(ClassificationRow::risk).orElse(null)));
    return row;
  }

  /// The answers that the interview leads through, and no others: those are what somebody signs.
  private static Answers given(Interview interview) {
    var answers = Answers.NONE;
    for (var step : interview.steps()) {
      answers =
          answers.with(
              step.question().id(), step.chosen().stream().map(Question.Option::id).toList());
    }
    return answers;
  }

  private int headcount() {
    return directory.current().headcount();
  }

  /// Now; for what is taken over, when it happened.
  Instant now() {
    return TakenOver.now(clock);
  }

  PersonRef caller() {
    return caller.person();
  }

  void publish(String action, UUID subject, Map<String, ?> details) {
    publish(new ClassificationEvent.Step(tenant.id(), caller.person(), action, subject, details));
  }

  void publish(ClassificationEvent event) {
    events.publishEvent(event);
  }

  static UUID newId() {
    return UuidCreator.getTimeOrderedEpoch();
  }
}
