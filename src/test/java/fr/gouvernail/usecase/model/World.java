package fr.gouvernail.usecase.model;

import static fr.gouvernail.usecase.model.Given.CONSULTANT;
import static fr.gouvernail.usecase.model.Given.DEPUTY;
import static fr.gouvernail.usecase.model.Given.DIRECTOR;
import static fr.gouvernail.usecase.model.Given.DPO;
import static fr.gouvernail.usecase.model.Given.EMPLOYEE;
import static fr.gouvernail.usecase.model.Given.FILE;
import static fr.gouvernail.usecase.model.Given.LEAD;
import static fr.gouvernail.usecase.model.Given.MODEL;
import static fr.gouvernail.usecase.model.Given.OWNER;
import static fr.gouvernail.usecase.model.Given.REASON;
import static fr.gouvernail.usecase.model.Given.SECOND_DIRECTOR;
import static fr.gouvernail.usecase.model.Given.STOPPER;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.usecase.model.Acceptance.Subject;
import fr.gouvernail.usecase.model.Opinion.Office;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

/// A company in which people try things at random, and a use case that suffers them. It keeps its
/// own record of who did what, so that what the rules allow can be compared with it.
final class World {

  static final List<PersonRef> PEOPLE =
      List.of(OWNER, LEAD, DEPUTY, DIRECTOR, SECOND_DIRECTOR, DPO, CONSULTANT, EMPLOYEE, STOPPER);

  /// Something that happened.
  ///
  /// @param writers who wrote in the edition that it concerns, or helps with it
  /// @param signers who signed for it before
  record Event(
      Case before,
      Case after,
      Transition transition,
      PersonRef by,
      Move move,
      Set<PersonRef> writers,
      Set<PersonRef> signers,
      Circumstances circumstances) {}

  private static final Set<Transition> ENDING =
      Set.of(
          Transition.WITHDRAW,
          Transition.REJECT,
          Transition.RETIRE,
          Transition.SUSPEND,
          Transition.REQUEST_CHANGES);

  private final long seed;
  private final Random random;
  private final Given given = Given.sheet();
  private final Set<PersonRef> lifeWriters = new HashSet<>();
  private final Set<PersonRef> workWriters = new HashSet<>();
  private final List<Event> events = new ArrayList<>();
  private Instant now = Given.NOW;
  private Case state = Case.NONE;

  /// @param seed tells one world from another, and builds it again
  World(long seed) {
    this.seed = seed;
    random = new Random(seed);
    given.headcount = random.nextBoolean() ? 12 : 45;
    given.lead = one(LEAD, LEAD, DIRECTOR, OWNER, null);
    given.deputy = one(DEPUTY, DEPUTY, OWNER, null);
    given.directors =
        new ArrayList<>(
            random.nextInt(3) == 0 ? List.of(DIRECTOR, SECOND_DIRECTOR) : List.of(DIRECTOR));
    given.owner = one(OWNER, OWNER, LEAD, DIRECTOR, DPO, CONSULTANT);
    if (random.nextInt(4) == 0) {
      verySmall();
    }
    start();
  }

  private void verySmall() {
    given.headcount = 12;
    given.lead = one(DIRECTOR, null);
    given.deputy = null;
    given.directors = new ArrayList<>(List.of(DIRECTOR));
    given.owner = one(DIRECTOR, OWNER);
  }

  private void start() {
    given.state = State.DRAFT;
    given.values =
        Complete.VALUES
            .with("owner", given.owner.toString())
            .with("oversight_training_on", "2026-10-20");
    if (given.headcount < 50 && random.nextBoolean()) {
      given.values =
          given.values.withRows(
              "risks",
              List.of(
                  Complete.risk("r1", 3, 3), Complete.risk("r2", 1, 1), Complete.risk("r3", 1, 1)));
    }
    given.classification =
        Given.classified(one(AiActClass.MINIMAL, AiActClass.MINIMAL, AiActClass.HIGH_RISK));
    given.starEditors = new HashSet<>(Set.of(given.owner));
    given.submittedAt = null;
    lifeWriters.clear();
    workWriters.clear();
    workWriters.add(given.owner);
    state = new Case(null, given.edition());
  }

  @SafeVarargs
  private <T> T one(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  @Override
  public String toString() {
    return "world " + seed;
  }

  List<Event> events() {
    return events;
  }

  void run(int steps) {
    for (int i = 0; i < steps; i++) {
      if (random.nextInt(3) == 0) {
        something();
      } else {
        attempt();
      }
    }
  }

  /// Somebody tries a transition: any at all, or one that the screens would offer.
  private void attempt() {
    var person = one(PEOPLE.toArray(PersonRef[]::new));
    var actor = given.actor(person);
    boolean ends = random.nextInt(5) == 0;
    var offered =
        StateMachine.moves(MODEL, state, circumstances(), actor).stream()
            .filter(Move::allowed)
            .map(Move::transition)
            .filter(transition -> ends || !ENDING.contains(transition))
            .toList();
    var transition =
        offered.isEmpty() || random.nextInt(4) == 0
            ? one(Transition.values())
            : offered.get(random.nextInt(offered.size()));
    var attempt =
        new Attempt(transition, one(REASON, REASON, REASON, "Non."), Given.fieldsFor(transition));
    var move = StateMachine.check(MODEL, state, circumstances(), actor, attempt);
    if (move.allowed()) {
      happen(person, move);
    }
  }

  private void happen(PersonRef person, Move move) {
    var transition = move.transition();
    var before = state;
    var edition = before.edition(transition);
    if (transition == Transition.COPY) {
      record(before, before, person, move);
      start();
      return;
    }
    if (!move.completes()) {
      change(
          transition,
          e -> with(e, e.values(), e.opinions(), e.acceptances(), signed(e, person, move)));
      return;
    }
    state = before.after(transition, person, now);
    record(before, state, person, move);
    if (state.transitions().isEmpty()) {
      start();
      return;
    }
    if (transition == Transition.APPROVE) {
      lifeWriters.clear();
      lifeWriters.addAll(workWriters);
      workWriters.clear();
    } else if (transition == Transition.REVISE) {
      workWriters.clear();
      workWriters.add(edition.owner());
      workWriters.addAll(edition.coEditors());
    }
  }

  private List<Signature> signed(Edition edition, PersonRef person, Move move) {
    var all = new ArrayList<>(edition.signatures());
    all.add(new Signature(move.transition(), person, move.as(), now));
    return all;
  }

  private void record(Case before, Case after, PersonRef by, Move move) {
    var edition = before.edition(move.transition());
    events.add(
        new Event(
            before,
            after,
            move.transition(),
            by,
            move,
            Set.copyOf(move.transition().isOfLife() ? lifeWriters : workWriters),
            edition == null
                ? Set.of()
                : Set.copyOf(
                    edition.signatures().stream()
                        .filter(s -> s.transition() == move.transition())
                        .map(Signature::by)
                        .toList()),
            circumstances()));
  }

  /// The world turns.
  private void something() {
    switch (random.nextInt(12)) {
      case 0 -> now = now.plus(Duration.ofHours(random.nextInt(60)));
      case 1 -> given.leadAway = !given.leadAway;
      case 2 -> given.escalated = !given.escalated;
      case 3 -> incident();
      case 4 -> classify();
      case 5 -> write();
      case 6 -> both(this::withOpinions);
      case 7 -> both(this::withAcceptances);
      case 8 -> decidePilot();
      case 9 -> prepareTheEnd();
      default -> decidePilot();
    }
  }

  private void incident() {
    given.incidents.clear();
    if (random.nextInt(4) == 0) {
      given.incidents.add(3);
    }
  }

  private void classify() {
    var risk =
        random.nextInt(8) == 0
            ? AiActClass.PROHIBITED
            : one(AiActClass.MINIMAL, AiActClass.MINIMAL, AiActClass.HIGH_RISK);
    given.classification = Given.classified(risk);
    given.classifiedAt(now);
    both(e -> with(e, e.values(), e.opinions(), e.acceptances(), e.signatures()));
  }

  /// Somebody writes in a draft, if the sheet is open to him or her.
  private void write() {
    var edition = state.work();
    var person = one(OWNER, LEAD, DIRECTOR, DEPUTY, DPO, given.owner);
    if (edition == null
        || edition.state() != State.DRAFT && edition.state() != State.CHANGES_REQUESTED) {
      return;
    }
    if (random.nextInt(3) == 0) {
      workWriters.add(person);
      change(
          Transition.SUBMIT,
          e -> {
            var changed = with(e, e.values(), e.opinions(), e.acceptances(), e.signatures());
            changed.coEditors().add(person);
            return changed;
          });
    }
    if (Editing.open(MODEL, state.work(), given.actor(person)).contains("purpose")) {
      workWriters.add(person);
      change(
          Transition.SUBMIT,
          e -> {
            var values =
                e.values().with("purpose", "L'outil propose un chiffrage, relu, signé. " + now);
            var changed = with(e, values, e.opinions(), e.acceptances(), e.signatures());
            changed.starEditors().add(person);
            return changed;
          });
    }
  }

  private Edition withOpinions(Edition e) {
    var all = new ArrayList<>(e.opinions());
    all.add(new Opinion(DPO, Office.DPO, now, REASON));
    all.add(new Opinion(CONSULTANT, Office.CONSULTANT, now, REASON));
    return with(e, e.values(), all, e.acceptances(), e.signatures());
  }

  private Edition withAcceptances(Edition e) {
    var all = new ArrayList<>(e.acceptances());
    all.add(new Acceptance(Subject.RESIDUAL_RISK, one(DIRECTOR, DIRECTOR, OWNER), now, REASON, 9));
    return with(e, e.values(), e.opinions(), all, e.signatures());
  }

  private void decidePilot() {
    var decision = one("etendre", "prolonger", "corriger");
    change(
        Transition.GO_LIVE,
        e -> {
          var values =
              e.values()
                  .with("pilot_decision", decision)
                  .with("pilot_decided_on", today().toString());
          return with(
              e,
              e.returned() && decision.equals("prolonger")
                  ? values.with("pilot_extended_to", "2027-01-10")
                  : values.without("pilot_extended_to"),
              e.opinions(),
              e.acceptances(),
              e.signatures());
        });
  }

  /// Closes the plan of a suspension, or dates what a retirement needs.
  private void prepareTheEnd() {
    boolean retire = random.nextInt(4) == 0;
    change(
        Transition.RETIRE,
        e -> {
          var values =
              e.values()
                  .withRows(
                      "corrective_plan",
                      List.of(Map.of("action", "Former", "done_on", today().toString())));
          return with(
              e,
              retire
                  ? values
                      .with("retire_data_on", "2027-01-01")
                      .with("retire_accounts_on", "2027-01-01")
                      .with("retire_information_on", "2027-01-01")
                  : values,
              e.opinions(),
              e.acceptances(),
              e.signatures());
        });
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }

  /// Changes the edition from which that transition would start.
  private void change(Transition track, UnaryOperator<Edition> change) {
    state =
        track.isOfLife()
            ? new Case(state.life() == null ? null : change.apply(state.life()), state.work())
            : new Case(state.life(), state.work() == null ? null : change.apply(state.work()));
  }

  private void both(UnaryOperator<Edition> change) {
    change(Transition.RETIRE, change);
    change(Transition.SUBMIT, change);
  }

  private Edition with(
      Edition e,
      Values values,
      List<Opinion> opinions,
      List<Acceptance> acceptances,
      List<Signature> signatures) {
    return new Edition(
        e.number(),
        e.state(),
        values,
        e.owner(),
        new HashSet<>(e.coEditors()),
        new HashSet<>(e.starEditors()),
        null,
        e.submittedAt(),
        given.classification,
        opinions,
        acceptances,
        signatures,
        e.correction(),
        e.suspension(),
        e.returned());
  }

  Circumstances circumstances() {
    var at = given.circumstances();
    return new Circumstances(
        now,
        today(),
        at.company(),
        at.charter(),
        Map.copyOf(at.tools()),
        Set.of(FILE),
        List.copyOf(at.incidents()),
        1,
        at.escalated());
  }
}
