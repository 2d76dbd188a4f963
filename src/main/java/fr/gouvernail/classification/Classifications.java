package fr.gouvernail.classification;

import static fr.gouvernail.identity.Permission.READ_USE_CASES;

import fr.gouvernail.aiact.Answers;
import fr.gouvernail.aiact.Interview;
import fr.gouvernail.aiact.LawPack;
import fr.gouvernail.aiact.LawPacks;
import fr.gouvernail.identity.Internal;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What uses of the current workspace were classified as.
@Service
@Transactional
public class Classifications {

  /// How many runs about one use are shown.
  public static final int MOST_RUNS = 20;

  private final RunDesk desk;
  private final RunningInterviews running;
  private final Replays replays;
  private final ReplayLines lines;
  private final Subjects subjects;
  private final People people;
  private final LawPacks packs;

  Classifications(
      RunDesk desk,
      RunningInterviews running,
      Replays replays,
      ReplayLines lines,
      Subjects subjects,
      People people,
      LawPacks packs) {
    this.desk = desk;
    this.running = running;
    this.replays = replays;
    this.lines = lines;
    this.subjects = subjects;
    this.people = people;
    this.packs = packs;
  }

  /// What counts for a use; nothing before its first classification. One statement.
  @Internal("whoever owns that use, which checked that the caller may see it")
  @Transactional(readOnly = true)
  public Optional<ClassificationRow> latest(UUID subject) {
    return desk.latest(subject);
  }

  /// What counts for each of these uses, by its id; no entry for one that was never classified. One
  /// statement, whatever their number.
  @Internal("whoever owns those uses, which checked that the caller may see them")
  @Transactional(readOnly = true)
  public Map<UUID, ClassificationRow> latest(Collection<UUID> subjects) {
    return desk.latest(subjects);
  }

  /// One run, also one that does not count any more.
  ///
  /// @throws NotFound if the workspace has none with that id
  @Internal("whoever owns that use, about an edition that names the run")
  @Transactional(readOnly = true)
  public ClassificationRow run(UUID id) {
    return desk.get(id);
  }

  /// Everything about the class of a use.
  ///
  /// @throws NotFound if there is no such use that the caller may see
  @Requires(READ_USE_CASES)
  @Transactional(readOnly = true)
  public ClassSheet sheet(UUID subject) {
    var about = subjects.get(subject);
    var history = desk.history(subject, Limit.of(2 * MOST_RUNS)).stream().limit(MOST_RUNS).toList();
    var interview = running.about(subject);
    return new ClassSheet(
        about,
        history,
        new InterviewSheet(
            about,
            packs.latest(),
            interview.map(RunningInterview::answers).orElse(Answers.NONE),
            interview.map(RunningInterview::state).orElse(null)),
        about.running() ? standing(history) : ClassSheet.Standing.CURRENT,
        people.names(actors(history, interview)));
  }

  private ClassSheet.Standing standing(List<ClassificationRow> history) {
    var latest = packs.latest().version();
    if (history.isEmpty() || history.getFirst().pack().compareTo(latest) >= 0) {
      return ClassSheet.Standing.CURRENT;
    }
    if (replays.of(latest.toString()).isEmpty()) {
      return ClassSheet.Standing.UNREAD;
    }
    return lines.open(history.getFirst().subject()).isEmpty()
        ? ClassSheet.Standing.CONFIRMED
        : ClassSheet.Standing.CHANGED;
  }

  private static Set<PersonRef> actors(
      List<ClassificationRow> history, Optional<RunningInterview> interview) {
    var actors = new HashSet<PersonRef>();
    for (var row : history) {
      actors.add(row.madeBy());
      var lift = row.lift();
      if (lift != null) {
        actors.add(lift.by());
      }
      for (var override : row.overrides()) {
        actors.add(override.proposedBy());
        var by = override.decidedBy();
        if (by != null) {
          actors.add(by);
        }
      }
    }
    interview
        .map(RunningInterview::state)
        .ifPresent(state -> {
          actors.add(state.startedBy());
          actors.add(state.changedBy());
        });
    return actors;
  }

  /// Records answers that were given before the portal, in the name of the caller and at the moment
  /// that is taken over.
  ///
  /// @throws IllegalArgumentException if a question of the latest pack is open
  @Internal("loading of companies")
  public ClassificationRow takeOver(UUID subject, Answers answers) {
    LawPack pack = packs.latest();
    return desk.record(RunDesk.newId(), subjects.get(subject), Interview.of(pack, answers));
  }
}
