package fr.gouvernail.prioritization.workshop;

import static fr.gouvernail.identity.Permission.LEAD_WORKSHOPS;
import static fr.gouvernail.identity.Permission.READ_USE_CASES;

import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Member;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The workshops of the current workspace, as the caller may see them.
@Service
@Transactional(readOnly = true)
public class Workshops {

  private final WorkshopRows workshops;
  private final WorkshopReading reading;
  private final People people;
  private final Caller caller;
  private final Clock clock;

  Workshops(
      WorkshopRows workshops, WorkshopReading reading, People people, Caller caller, Clock clock) {
    this.workshops = workshops;
    this.reading = reading;
    this.people = people;
    this.caller = caller;
    this.clock = clock;
  }

  /// Open ones first, then the latest. One statement.
  @Requires(READ_USE_CASES)
  public List<WorkshopSummary> latest(int most) {
    return workshops.summaries(Limit.of(Math.max(1, most)));
  }

  /// One workshop: who voted, the caller’s own votes, and what was revealed. Nobody gets what
  /// others voted before that, whoever leads no sooner than the others. Four statements.
  ///
  /// @throws NotFound if the workspace has no such workshop
  @Requires(READ_USE_CASES)
  public WorkshopDetail one(WorkshopId id) {
    return reading.of(id, caller.person());
  }

  /// Who may be asked to vote, by name.
  @Requires(LEAD_WORKSHOPS)
  public List<Member> voters() {
    var today = LocalDate.now(clock);
    return people.members().stream()
        .filter(member -> !member.grant().from().isAfter(today))
        .filter(member ->
            Stream.concat(member.grant().roles().stream(), member.appointed().stream())
                .anyMatch(role -> role.permissions().contains(Permission.SCORE_USE_CASES)))
        .toList();
  }
}
