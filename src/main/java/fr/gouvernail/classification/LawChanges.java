package fr.gouvernail.classification;

import static fr.gouvernail.identity.Permission.DECIDE;
import static fr.gouvernail.identity.Permission.READ_USE_CASES;

import fr.gouvernail.aiact.Interview;
import fr.gouvernail.aiact.LawPack;
import fr.gouvernail.aiact.LawPacks;
import fr.gouvernail.classification.Classified.Subject;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the newest law pack says otherwise of what was classified before it, and settling that one
/// by one.
@Service
@Transactional
public class LawChanges {

  /// How many are shown.
  public static final int MOST = 200;

  private final Replays replays;
  private final ReplayLines lines;
  private final RunDesk desk;
  private final Subjects subjects;
  private final LawPacks packs;
  private final People people;
  private final AccessPolicy policy;

  LawChanges(
      Replays replays,
      ReplayLines lines,
      RunDesk desk,
      Subjects subjects,
      LawPacks packs,
      People people,
      AccessPolicy policy) {
    this.replays = replays;
    this.lines = lines;
    this.desk = desk;
    this.subjects = subjects;
    this.packs = packs;
    this.people = people;
    this.policy = policy;
  }

  /// What the last replay found; nothing where no newer pack was ever installed. Five statements,
  /// whatever it found.
  @Requires(READ_USE_CASES)
  @Transactional(readOnly = true)
  public Optional<LawChangeList> last() {
    return replays.latest(Limit.of(1)).stream()
        .flatMap(replay -> packs.get(replay.pack()).map(pack -> list(replay, pack)).stream())
        .findFirst();
  }

  private LawChangeList list(Replay replay, LawPack pack) {
    var found = lines.of(replay.id(), Limit.of(MOST));
    var rows = desk.byIds(found.stream().map(ReplayLine::run).toList());
    var about = subjects.find(found.stream().map(ReplayLine::subject).toList());
    var changes =
        found.stream()
            .flatMap(line -> change(line, pack, rows, about.get(line.subject())).stream())
            .toList();
    return new LawChangeList(
        pack,
        replay.madeAt(),
        replay.considered(),
        changes,
        changes.stream().filter(change -> change.state() == LawChange.State.OPEN).count(),
        people.names(
            changes.stream()
                .map(LawChange::settledBy)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet())));
  }

  private Optional<LawChange> change(
      ReplayLine line, LawPack pack, Map<UUID, ClassificationRow> rows, @Nullable Subject about) {
    var before = rows.get(line.run());
    if (about == null || before == null) {
      return Optional.empty();
    }
    return Optional.of(
        new LawChange(
            line.id(),
            about,
            before,
            desk.under(pack, before.answers()).orElse(null),
            Interview.of(pack, before.answers()).next().orElse(null),
            line.state(),
            line.settledBy(),
            line.settledAt(),
            maySettle(about)));
  }

  private boolean maySettle(Subject about) {
    return about.mayClassify() || policy.allows(DECIDE);
  }

  /// Records the same answers under the newer pack, in the name of the caller: a new run, beside
  /// the one before. Sent twice it is recorded once.
  ///
  /// @throws RuleViolated where the newer pack asks more, something else took the place of the run
  ///   meanwhile, or a still newer pack is there
  /// @throws NotFound if there is no such change that the caller may settle: whoever may classify
  ///   that use, and whoever decides on uses
  @Requires(READ_USE_CASES)
  public ClassificationRow accept(UUID change) {
    var line = lines.locked(change).orElseThrow(() -> new NotFound("law change " + change));
    var about = subjects.get(line.subject());
    if (!maySettle(about)) {
      throw new NotFound("law change " + change);
    }
    if (line.state() == LawChange.State.ACCEPTED) {
      return desk.latest(line.subject()).orElseThrow();
    }
    var pack = packs.latest();
    var counted = desk.latest(line.subject());
    if (line.state() != LawChange.State.OPEN
        || counted.filter(row -> row.id().equals(line.run())).isEmpty()
        || replays
            .of(pack.version().toString())
            .filter(r -> r.id().equals(line.replay()))
            .isEmpty()) {
      throw new RuleViolated("classification.rule.superseded");
    }
    var interview = Interview.of(pack, counted.get().answers());
    if (interview.next().isPresent()) {
      throw new RuleViolated("classification.rule.more");
    }
    line.accept(desk.caller(), desk.now());
    desk.publish(
        "classification.law.accepted", about.id(), Map.of("law", pack.version().toString()));
    return desk.record(RunDesk.newId(), about, interview);
  }
}
