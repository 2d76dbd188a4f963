package fr.gouvernail.prioritization.workshop;

import static fr.gouvernail.identity.Permission.SCORE_USE_CASES;

import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TakenOver;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// Somebody votes in his or her own name.
@Service
public class Voting {

  private final WorkshopRows workshops;
  private final Participants participants;
  private final Rounds rounds;
  private final Votes votes;
  private final WorkshopReading reading;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Voting(
      WorkshopRows workshops,
      Participants participants,
      Rounds rounds,
      Votes votes,
      WorkshopReading reading,
      Caller caller,
      CurrentTenant tenant,
      ApplicationEventPublisher events,
      Clock clock) {
    this.workshops = workshops;
    this.participants = participants;
    this.rounds = rounds;
    this.votes = votes;
    this.reading = reading;
    this.caller = caller;
    this.tenant = tenant;
    this.events = events;
    this.clock = clock;
  }

  /// Votes in one round, on all its criteria, once and for all. The same vote sent again changes
  /// nothing. Many vote at the same time: without gaps being locked, they do not wait for each
  /// other.
  ///
  /// @throws RuleViolated once the workshop is closed or the round revealed, for somebody who is
  ///   not asked, for a second vote that differs, and for one that misses a criterion
  /// @throws NotFound if the workshop has no such round
  @Requires(SCORE_USE_CASES)
  @Transactional(isolation = Isolation.READ_COMMITTED)
  public void vote(WorkshopId id, UUID round, Ballot ballot) {
    var me = caller.person();
    var workshop = workshops.shared(id.value()).orElseThrow(() -> new NotFound("workshop " + id));
    if (participants.locked(id.value(), me.value()).isEmpty()) {
      throw new RuleViolated("prioritization.rule.notAsked");
    }
    var open = rounds.byId(round).orElseThrow(() -> new NotFound("round " + round));
    var topic =
        rounds
            .topic(round)
            .filter(t -> t.workshop().equals(id.value()))
            .orElseThrow(() -> new NotFound("round " + round + " of workshop " + id));
    ballot.requireFor(open.criteria());
    if (reading.isSame(round, me, ballot)) {
      return;
    }
    workshop.requireOpen();
    if (open.isRevealed()) {
      throw new RuleViolated("prioritization.rule.revealed");
    }
    if (!votes.own(round, me.value()).isEmpty()) {
      throw new RuleViolated("prioritization.rule.voted");
    }
    var now = TakenOver.now(clock).truncatedTo(ChronoUnit.MICROS);
    votes.saveAll(
        ballot.votes().entrySet().stream()
            .map(e -> new WorkshopVote(open, me, e.getKey(), e.getValue(), now))
            .toList());
    events.publishEvent(
        new WorkshopEvent.Voted(
            tenant.id(), me, id, topic.useCase(), topic.number(), open.place()));
  }
}
