package fr.gouvernail.roadmap;

import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.scoring.AuditResult.Tier;
import fr.gouvernail.scoring.RoadmapSchedule;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What an audit offers to the roadmap, and when each part would be done.
///
/// @param lines in rank order
/// @param capacity points that the company carries in one quarter
/// @param first the quarter from which the plan starts: the current one
/// @param taken points already planned, by quarter
public record AdoptionProposal(
    AssessmentId assessment,
    LocalDate auditedOn,
    List<Line> lines,
    int capacity,
    Quarter first,
    Map<Quarter, Integer> taken) {

  public AdoptionProposal {
    lines = List.copyOf(lines);
    taken = Map.copyOf(taken);
  }

  public enum State {
    NEW,
    /// Already there and open: adopting brings its reasons up to date, nothing else.
    OPEN,
    /// Was done once: adopting starts it again as a new one.
    DONE_BEFORE
  }

  /// @param proposed worth ticking from the start
  public record Line(Recommended recommended, State state) {
    public boolean proposed() {
      return recommended.tier() != Tier.OPPORTUNISTIC || state == State.OPEN;
    }
  }

  /// Whether something of it is not on the roadmap yet.
  public boolean hasNews() {
    return lines.stream().anyMatch(line -> line.state() != State.OPEN);
  }

  /// The quarter of each chosen action that is not on the roadmap yet, in rank order.
  ///
  /// @param chosen ids of actions; unknown ones and those already there are left out
  public Map<String, Quarter> schedule(Set<String> chosen) {
    var loads =
        lines.stream()
            .filter(line -> line.state() != State.OPEN)
            .map(Line::recommended)
            .filter(r -> chosen.contains(r.action()))
            .map(r -> new RoadmapSchedule.Load(r.action(), r.points()))
            .toList();
    var used = new LinkedHashMap<Integer, Integer>();
    taken.forEach((quarter, points) -> used.put(quarter.index() - first.index() + 1, points));
    var quarters = new LinkedHashMap<String, Quarter>();
    RoadmapSchedule.plan(loads, capacity, used)
        .forEach((action, n) -> quarters.put(action, first.plus(n - 1)));
    return quarters;
  }
}
