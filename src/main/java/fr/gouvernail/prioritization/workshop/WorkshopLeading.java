package fr.gouvernail.prioritization.workshop;

import static fr.gouvernail.identity.Permission.LEAD_WORKSHOPS;

import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.prioritization.PlacedUseCases;
import fr.gouvernail.prioritization.model.Placed;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TakenOver;
import fr.gouvernail.usecase.model.Criterion;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What whoever leads a workshop does: opens it, reveals votes, asks again, adopts the result,
/// closes. Each act waits for the votes that are on their way.
@Service
@Transactional
public class WorkshopLeading {

  /// How often people vote on one use at most.
  public static final int MOST_ROUNDS = 2;

  private final WorkshopRows workshops;
  private final Participants participants;
  private final Topics topics;
  private final Rounds rounds;
  private final Votes votes;
  private final WorkshopReading reading;
  private final PlacedUseCases useCases;
  private final People people;
  private final AccessPolicy policy;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final Texts texts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  WorkshopLeading(
      WorkshopRows workshops,
      Participants participants,
      Topics topics,
      Rounds rounds,
      Votes votes,
      WorkshopReading reading,
      PlacedUseCases useCases,
      People people,
      AccessPolicy policy,
      Caller caller,
      CurrentTenant tenant,
      Texts texts,
      ApplicationEventPublisher events,
      Clock clock) {
    this.workshops = workshops;
    this.participants = participants;
    this.topics = topics;
    this.rounds = rounds;
    this.votes = votes;
    this.reading = reading;
    this.useCases = useCases;
    this.people = people;
    this.policy = policy;
    this.caller = caller;
    this.tenant = tenant;
    this.texts = texts;
    this.events = events;
    this.clock = clock;
  }

  /// Opens a workshop under an id of the caller’s; sent twice it is opened once.
  ///
  /// @throws RuleViolated without a title, a use or enough people, with too many, or with somebody
  ///   who may not score
  /// @throws NotFound if the workspace has no such use
  @Requires(LEAD_WORKSHOPS)
  public void open(WorkshopId id, NewWorkshop form) {
    if (workshops.byId(id.value()).isPresent()) {
      return;
    }
    check(form);
    Map<UUID, Placed> known =
        useCases.all().stream().collect(Collectors.toMap(Placed::id, Function.identity()));
    var names = people.names(form.people());
    var now = now();
    var workshop = workshops.save(new Workshop(id, form.title(), caller.person(), now));
    participants.saveAll(
        form.people().stream()
            .map(p -> new WorkshopParticipant(workshop, p, names.getOrDefault(p, "")))
            .toList());
    for (int place = 1; place <= form.useCases().size(); place++) {
      var useCase = known.get(form.useCases().get(place - 1));
      if (useCase == null) {
        throw new NotFound("use case " + form.useCases().get(place - 1));
      }
      var topic = topics.save(new WorkshopTopic(workshop, place, useCase));
      rounds.save(new WorkshopRound(topic, 1, EnumSet.allOf(Criterion.class), now));
    }
    events.publishEvent(
        new WorkshopEvent.Opened(
            tenant.id(),
            caller.person(),
            id,
            form.title(),
            now,
            form.people(),
            form.useCases().size()));
  }

  private void check(NewWorkshop form) {
    if (form.title().isEmpty() || form.title().length() > NewWorkshop.LONGEST_TITLE) {
      throw new RuleViolated("prioritization.rule.title", NewWorkshop.LONGEST_TITLE);
    }
    if (form.useCases().isEmpty() || form.useCases().size() > NewWorkshop.MOST_USE_CASES) {
      throw new RuleViolated("prioritization.rule.useCases", NewWorkshop.MOST_USE_CASES);
    }
    if (form.people().size() < NewWorkshop.FEWEST_PEOPLE
        || form.people().size() > NewWorkshop.MOST_PEOPLE) {
      throw new RuleViolated(
          "prioritization.rule.people", NewWorkshop.FEWEST_PEOPLE, NewWorkshop.MOST_PEOPLE);
    }
    if (!form.people().stream()
        .allMatch(p -> policy.allows(p, Permission.SCORE_USE_CASES, tenant.id()))) {
      throw new RuleViolated("prioritization.rule.stranger");
    }
  }

  /// Shows everybody the votes of the current round on one use. Sent twice it is shown once.
  ///
  /// @throws RuleViolated once the workshop is closed, and while fewer than two voted
  /// @throws NotFound if the workshop has no such use
  @Requires(LEAD_WORKSHOPS)
  public void reveal(WorkshopId id, UUID useCase) {
    var workshop = locked(id);
    var topic = topic(id, useCase);
    var round = rounds.of(topic.id()).getLast();
    if (round.isRevealed()) {
      return;
    }
    workshop.requireOpen();
    long voters = votes.voters(round.id());
    if (voters < NewWorkshop.FEWEST_PEOPLE) {
      throw new RuleViolated("prioritization.rule.fewVotes", NewWorkshop.FEWEST_PEOPLE);
    }
    round.reveal(caller.person(), now());
    events.publishEvent(
        new WorkshopEvent.Revealed(
            tenant.id(), caller.person(), id, useCase, topic.number(), round.place(), voters));
  }

  /// Asks everybody to vote again on some criteria of one use. Sent twice it is asked once.
  ///
  /// @throws RuleViolated once the workshop is closed, while the round before is secret, after the
  ///   second round, and without a criterion
  /// @throws NotFound if the workshop has no such use
  @Requires(LEAD_WORKSHOPS)
  public void askAgain(WorkshopId id, UUID useCase, Set<Criterion> criteria) {
    var workshop = locked(id);
    var topic = topic(id, useCase);
    var before = rounds.of(topic.id()).getLast();
    if (before.place() == MOST_ROUNDS
        && !before.isRevealed()
        && before.criteria().equals(criteria)) {
      return;
    }
    workshop.requireOpen();
    if (before.place() >= MOST_ROUNDS) {
      throw new RuleViolated("prioritization.rule.rounds");
    }
    if (!before.isRevealed()) {
      throw new RuleViolated("prioritization.rule.secret");
    }
    if (criteria.isEmpty()) {
      throw new RuleViolated("prioritization.rule.criteria");
    }
    rounds.save(new WorkshopRound(topic, before.place() + 1, criteria, now()));
    events.publishEvent(
        new WorkshopEvent.AskedAgain(
            tenant.id(),
            caller.person(),
            id,
            workshop.title(),
            useCase,
            topic.number(),
            everybody(id)));
  }

  /// Makes the medians the scores of the use. Sent twice it is done once.
  ///
  /// @param version of the use’s scores that the caller saw
  /// @param locale of the reasons that are kept with the scores
  /// @throws RuleViolated once the workshop is closed, and while a round is secret
  /// @throws ObjectOptimisticLockingFailureException if somebody scored it since that version
  /// @throws NotFound if the workshop has no such use
  @Requires(LEAD_WORKSHOPS)
  public void adopt(WorkshopId id, UUID useCase, long version, Locale locale) {
    var workshop = locked(id);
    var topic = topic(id, useCase);
    var seen = reading.of(id, caller.person()).topic(useCase).orElseThrow();
    var result = seen.result();
    var before = topic.adoption();
    if (before != null && seen.current().isRevealed() && before.scores().equals(result)) {
      return;
    }
    workshop.requireOpen();
    if (!seen.current().isRevealed() || !result.isComplete()) {
      throw new RuleViolated("prioritization.rule.secret");
    }
    var reasons = new LinkedHashMap<String, String>();
    seen.results()
        .forEach((criterion, tally) ->
            reasons.put(
                criterion.id(),
                texts.getTranslation(
                    "prioritization.adopted.reason",
                    locale,
                    workshop.title(),
                    tally.votes().size(),
                    tally.votes().getFirst(),
                    tally.votes().getLast())));
    useCases.score(useCase, version, result.byId(), reasons);
    topic.adopt(result, caller.person(), now());
    events.publishEvent(
        new WorkshopEvent.Adopted(
            tenant.id(),
            caller.person(),
            id,
            useCase,
            topic.number(),
            result.impact().orElseThrow(),
            result.feasibility().orElseThrow()));
  }

  /// Ends a workshop: what is secret stays so for ever. Sent twice it is closed once.
  ///
  /// @throws NotFound if the workspace has no such workshop
  @Requires(LEAD_WORKSHOPS)
  public void close(WorkshopId id) {
    var workshop = locked(id);
    if (workshop.close(caller.person(), now())) {
      events.publishEvent(
          new WorkshopEvent.Closed(
              tenant.id(), caller.person(), id, workshop.title(), everybody(id)));
    }
  }

  private Workshop locked(WorkshopId id) {
    return workshops.locked(id.value()).orElseThrow(() -> new NotFound("workshop " + id));
  }

  private WorkshopTopic topic(WorkshopId id, UUID useCase) {
    return topics
        .of(id.value(), useCase)
        .orElseThrow(() -> new NotFound("use case " + useCase + " of workshop " + id));
  }

  private List<PersonRef> everybody(WorkshopId id) {
    return participants.of(id.value()).stream().map(WorkshopParticipant::person).toList();
  }

  private Instant now() {
    return TakenOver.now(clock).truncatedTo(ChronoUnit.MICROS);
  }
}
