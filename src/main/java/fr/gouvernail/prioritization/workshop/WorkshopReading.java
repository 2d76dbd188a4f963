package fr.gouvernail.prioritization.workshop;

import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.usecase.model.Criterion;
import java.text.Collator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Puts a workshop together as one person may see it. Four statements.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WorkshopReading {

  private final WorkshopRows workshops;
  private final Participants participants;
  private final Topics topics;
  private final Votes votes;

  WorkshopReading(WorkshopRows workshops, Participants participants, Topics topics, Votes votes) {
    this.workshops = workshops;
    this.participants = participants;
    this.topics = topics;
    this.votes = votes;
  }

  /// @throws NotFound if the workspace has no such workshop
  public WorkshopDetail of(WorkshopId id, PersonRef reader) {
    var workshop = workshops.byId(id.value()).orElseThrow(() -> new NotFound("workshop " + id));
    var people =
        participants.of(id.value()).stream()
            .map(p -> new WorkshopDetail.Person(p.person(), p.name()))
            .toList();
    var rounds = topics.rounds(id.value());
    var seen =
        votes.seen(id.value(), reader.value()).stream()
            .collect(Collectors.groupingBy(Votes.Seen::round));
    var byTopic = new LinkedHashMap<WorkshopTopic, List<WorkshopDetail.Round>>();
    rounds.forEach(row ->
        byTopic
            .computeIfAbsent(row.topic(), t -> new ArrayList<>())
            .add(round(row.round(), seen.getOrDefault(row.round().id(), List.of()), reader)));
    return new WorkshopDetail(
        workshop.ref(),
        workshop.title(),
        workshop.openedBy(),
        workshop.openedAt(),
        workshop.closedAt(),
        reader,
        people,
        byTopic.entrySet().stream().map(e -> topic(e.getKey(), e.getValue())).toList());
  }

  private static WorkshopDetail.Topic topic(
      WorkshopTopic topic, List<WorkshopDetail.Round> rounds) {
    return new WorkshopDetail.Topic(
        topic.useCase(),
        topic.number(),
        topic.title(),
        topic.before(),
        List.copyOf(rounds),
        topic.adoption());
  }

  private static WorkshopDetail.Round round(
      WorkshopRound round, List<Votes.Seen> seen, PersonRef reader) {
    var mine = new EnumMap<Criterion, Ballot.Vote>(Criterion.class);
    seen.stream()
        .filter(v -> v.person().equals(reader.value()))
        .forEach(v -> mine.put(criterion(v), vote(v)));
    return new WorkshopDetail.Round(
        round.id(),
        round.place(),
        round.criteria(),
        round.revealedAt(),
        seen.stream().map(v -> new PersonRef(v.person())).collect(Collectors.toSet()),
        mine,
        round.isRevealed() ? tallies(round, seen) : List.of());
  }

  private static List<WorkshopDetail.Tally> tallies(WorkshopRound round, List<Votes.Seen> seen) {
    Map<Criterion, List<Votes.Seen>> byCriterion =
        seen.stream().collect(Collectors.groupingBy(WorkshopReading::criterion));
    var alphabet = Collator.getInstance(Locale.FRENCH);
    return round.criteria().stream()
        .filter(byCriterion::containsKey)
        .map(criterion -> {
          var votes =
              byCriterion.getOrDefault(criterion, List.of()).stream()
                  .map(WorkshopReading::vote)
                  .toList();
          return new WorkshopDetail.Tally(
              criterion,
              votes.stream().map(Ballot.Vote::score).sorted().toList(),
              votes.stream()
                  .map(Ballot.Vote::reason)
                  .filter(reason -> !reason.isEmpty())
                  .sorted(alphabet)
                  .toList());
        })
        .toList();
  }

  private static Criterion criterion(Votes.Seen vote) {
    return Criterion.of(vote.criterion()).orElseThrow();
  }

  private static Ballot.Vote vote(Votes.Seen seen) {
    var score = seen.score();
    var reason = seen.reason();
    if (score == null || reason == null) {
      throw new IllegalStateException("a secret vote was looked into, round " + seen.round());
    }
    return new Ballot.Vote(score, reason);
  }

  /// Whether these votes are what this person gave already.
  public boolean isSame(UUID round, PersonRef person, Ballot ballot) {
    var given = new EnumMap<Criterion, Ballot.Vote>(Criterion.class);
    votes.own(round, person.value()).forEach(v -> given.put(criterion(v), vote(v)));
    return given.equals(ballot.votes());
  }
}
