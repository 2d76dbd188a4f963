package fr.gouvernail.roadmap;

import static fr.gouvernail.identity.Permission.READ_ROADMAP;

import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.identity.Internal;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.scoring.RoadmapSchedule;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads the roadmap of the current workspace. Each method costs one statement, [#detail] two.
@Service
@Transactional(readOnly = true)
public class RoadmapService {

  private final Actions actions;
  private final ActionSources sources;
  private final Clock clock;

  RoadmapService(Actions actions, ActionSources sources, Clock clock) {
    this.actions = actions;
    this.sources = sources;
    this.clock = clock;
  }

  /// The whole roadmap by quarter.
  ///
  /// @param workspace the current one: its headcount gives the capacity, its zone the day
  @Requires(READ_ROADMAP)
  public RoadmapBoard board(Workspace workspace) {
    return new RoadmapBoard(
        actions.rows(),
        RoadmapSchedule.capacity(workspace.headcount()),
        LocalDate.now(clock.withZone(workspace.zone())));
  }

  /// A page of the list, sorted by properties of the action: `title`, `tier`, `priority`,
  /// `quarter`, `place`, `status`, `dueOn`, `dimension`.
  @Requires(READ_ROADMAP)
  public List<RoadmapRow> page(RoadmapFilter filter, Pageable page) {
    return actions.page(
        filter.pattern(),
        filter.statusesOrAll(),
        filter.owner() == null ? null : filter.owner().value(),
        filter.tier(),
        filter.dimension(),
        page);
  }

  /// The first open actions, by quarter and place within it.
  @Requires(READ_ROADMAP)
  public List<RoadmapRow> top(int count) {
    return actions.open(PageRequest.ofSize(Math.max(1, count)));
  }

  /// The open action that is due first, whoever changed the roadmap.
  @Internal("the portfolio's copy, written in the transaction of a change")
  public Optional<RoadmapRow> next() {
    return actions.open(Pageable.unpaged()).stream()
        .min(Comparator.comparing(RoadmapRow::deadline));
  }

  /// Whether the roadmap holds actions of that audit.
  @Requires(READ_ROADMAP)
  public boolean adopted(AssessmentId assessment) {
    return actions.adoptedFrom(assessment.value());
  }

  @Requires(READ_ROADMAP)
  public RoadmapProgress progress() {
    long open = 0;
    long blocked = 0;
    long done = 0;
    long points = 0;
    long donePoints = 0;
    for (var count : actions.counts()) {
      if (count.getStatus() == ActionStatus.ABANDONED) {
        continue;
      }
      points += count.getPoints();
      if (count.getStatus() == ActionStatus.DONE) {
        done += count.getActions();
        donePoints += count.getPoints();
      } else {
        open += count.getActions();
        blocked += count.getStatus() == ActionStatus.BLOCKED ? count.getActions() : 0;
      }
    }
    return new RoadmapProgress(open, blocked, done, points, donePoints);
  }

  /// What a person carries, finished and abandoned actions included.
  @Requires(READ_ROADMAP)
  public List<RoadmapRow> ownedBy(PersonRef person) {
    return actions.ownedBy(person.value());
  }

  /// @throws NotFound if the workspace has no such action
  @Requires(READ_ROADMAP)
  public ActionDetail detail(ActionId id) {
    return detail(
        actions.byId(id.value()).orElseThrow(() -> new NotFound("action " + id)), sources);
  }

  static ActionDetail detail(Action action, ActionSources sources) {
    return new ActionDetail(
        action.row(),
        action.advice(),
        action.notes(),
        action.ownerReport(),
        sources.of(List.of(action.id())).stream().map(ActionSource::source).toList());
  }
}
