package fr.gouvernail.sample;

import static fr.gouvernail.sample.SampleLoader.person;

import fr.gouvernail.decision.WorkingDays;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.prioritization.workshop.Ballot;
import fr.gouvernail.prioritization.workshop.NewWorkshop;
import fr.gouvernail.prioritization.workshop.Voting;
import fr.gouvernail.prioritization.workshop.WorkshopDetail;
import fr.gouvernail.prioritization.workshop.WorkshopId;
import fr.gouvernail.prioritization.workshop.WorkshopLeading;
import fr.gouvernail.prioritization.workshop.Workshops;
import fr.gouvernail.sample.SampleCompanies.Uses;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TakenOver;
import fr.gouvernail.usecase.UseCaseId;
import fr.gouvernail.usecase.model.Criterion;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Lets the people of a company open a workshop, vote and see what came out.
@Component
class SampleWorkshops {

  private static final LocalTime AFTERNOON = LocalTime.of(14, 0);

  private final WorkshopLeading leading;
  private final Workshops workshops;
  private final Voting voting;
  private final Clock clock;

  SampleWorkshops(WorkshopLeading leading, Workshops workshops, Voting voting, Clock clock) {
    this.leading = leading;
    this.workshops = workshops;
    this.voting = voting;
    this.clock = clock;
  }

  void hold(
      Uses.Workshop wanted,
      ZoneId zone,
      Map<String, UseCaseId> cases,
      Map<String, PersonRef> persons) {
    var day = WorkingDays.before(LocalDate.now(clock.withZone(zone)), wanted.ago());
    var at = day.atTime(AFTERNOON).atZone(zone).toInstant();
    var now = clock.instant();
    var moment = at.isAfter(now) ? now : at;
    TakenOver.at(moment, () -> hold(wanted, cases, persons));
  }

  private WorkshopId hold(
      Uses.Workshop wanted, Map<String, UseCaseId> cases, Map<String, PersonRef> persons) {
    var id = WorkshopId.next();
    var scored =
        wanted.cases().stream()
            .map(name -> java.util.Objects.requireNonNull(cases.get(name)).value())
            .toList();
    Caller.runAs(
        person(persons, wanted.by()),
        () ->
            leading.open(
                id,
                new NewWorkshop(
                    wanted.title(),
                    scored,
                    wanted.people().stream().map(name -> person(persons, name)).toList())));
    wanted
        .votes()
        .forEach(
            (name, scores) -> Caller.runAs(person(persons, name), () -> vote(id, ballot(scores))));
    if (wanted.revealed()) {
      UUID first = scored.getFirst();
      Caller.runAs(person(persons, wanted.by()), () -> leading.reveal(id, first));
    }
    return id;
  }

  private void vote(WorkshopId id, Ballot ballot) {
    workshops.one(id).topics().stream()
        .map(WorkshopDetail.Topic::current)
        .forEach(round -> voting.vote(id, round.id(), ballot));
  }

  private static Ballot ballot(List<Integer> scores) {
    var votes = new EnumMap<Criterion, Ballot.Vote>(Criterion.class);
    var criteria = Criterion.values();
    for (int i = 0; i < criteria.length; i++) {
      votes.put(criteria[i], new Ballot.Vote(scores.get(i), ""));
    }
    return new Ballot(votes);
  }
}
