package fr.gouvernail.usecase.model;

import static fr.gouvernail.usecase.model.Given.CONSULTANT;
import static fr.gouvernail.usecase.model.Given.DPO;
import static fr.gouvernail.usecase.model.Given.EMPLOYEE;
import static fr.gouvernail.usecase.model.Given.MODEL;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.usecase.model.World.Event;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

/// Whatever people of any role try, in any order: no use case reaches a forbidden state and the
/// separation of duties holds.
class LifePropertyTests {

  private static final int STEPS = 160;

  /// Made once for all properties; their seeds differ from one run to the next.
  private static final List<World> WORLDS = worlds(System.nanoTime());

  /// The table of §3 written out once more, not taken from the product.
  private static final Map<Transition, Set<String>> TABLE =
      Map.ofEntries(
          Map.entry(Transition.SUBMIT, Set.of("DRAFT>SUBMITTED")),
          Map.entry(Transition.WITHDRAW, Set.of("SUBMITTED>DRAFT")),
          Map.entry(Transition.REQUEST_CHANGES, Set.of("SUBMITTED>CHANGES_REQUESTED")),
          Map.entry(Transition.RESUBMIT, Set.of("CHANGES_REQUESTED>SUBMITTED")),
          Map.entry(Transition.APPROVE, Set.of("SUBMITTED>APPROVED")),
          Map.entry(Transition.REJECT, Set.of("SUBMITTED>REJECTED")),
          Map.entry(Transition.COPY, Set.of("REJECTED>DRAFT")),
          Map.entry(Transition.START_PILOT, Set.of("APPROVED>IN_PILOT")),
          Map.entry(Transition.GO_LIVE, Set.of("IN_PILOT>IN_PRODUCTION")),
          Map.entry(Transition.RETURN, Set.of("IN_PILOT>APPROVED")),
          Map.entry(Transition.SUSPEND, Set.of("IN_PILOT>SUSPENDED", "IN_PRODUCTION>SUSPENDED")),
          Map.entry(Transition.RESUME, Set.of("SUSPENDED>IN_PILOT", "SUSPENDED>IN_PRODUCTION")),
          Map.entry(
              Transition.RETIRE,
              Set.of(
                  "APPROVED>RETIRED",
                  "IN_PILOT>RETIRED",
                  "IN_PRODUCTION>RETIRED",
                  "SUSPENDED>RETIRED")),
          Map.entry(Transition.REVISE, Set.of("IN_PRODUCTION>DRAFT")));

  private static List<World> worlds(long seed) {
    return LongStream.range(seed, seed + 300)
        .mapToObj(each -> {
          var world = new World(each);
          world.run(STEPS);
          return world;
        })
        .toList();
  }

  @Provide
  Arbitrary<World> worlds() {
    return Arbitraries.of(WORLDS);
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void noSequenceLeavesTheFifteenTransitions(@ForAll("worlds") World world) {
    each(
        world,
        event -> {
          Statistics.label("transition")
              .collect(event.transition())
              .coverage(coverage ->
                  TABLE.keySet().forEach(t -> coverage.check(t).count(count -> count > 0)));
          var from = event.before().edition(event.transition()).state();
          assertThat(TABLE.get(event.transition())).contains(from + ">" + event.move().to());
        });
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void aConsultantAnEmployeeOrADpoNeverDecides(@ForAll("worlds") World world) {
    each(
        world,
        event -> {
          assertThat(event.by()).isNotIn(CONSULTANT, EMPLOYEE);
          if (event.by().equals(DPO) && !DPO.equals(owner(event))) {
            assertThat(event.transition()).isEqualTo(Transition.SUSPEND);
          }
        });
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void nobodyApprovesWhatHeOrSheOwnsOrWrote(@ForAll("worlds") World world) {
    each(
        world,
        event -> {
          if (!Set.of(Transition.APPROVE, Transition.GO_LIVE, Transition.RESUME)
              .contains(event.transition())) {
            return;
          }
          var deciders = new HashSet<>(event.signers());
          deciders.add(event.by());
          if (event.move().exception()) {
            assertThat(event.circumstances().company().headcount()).isLessThan(20);
            assertThat(event.circumstances().company().directors()).contains(event.by());
          } else {
            assertThat(event.writers()).doesNotContain(event.by());
            assertThat(event.by()).isNotEqualTo(owner(event));
          }
          Statistics.label("exception").collect(event.move().exception());
          assertThat(deciders).doesNotContain(DPO, CONSULTANT, EMPLOYEE);
        });
  }

  private static PersonRef owner(Event event) {
    return event.before().edition(event.transition()).owner();
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void aHighRiskIsApprovedByTwoPeopleOneOfThemADirector(@ForAll("worlds") World world) {
    each(
        world,
        event -> {
          var edition = event.before().edition(event.transition());
          if (event.transition() != Transition.APPROVE
              || edition.classification().risk() != AiActClass.HIGH_RISK
              || event.move().exception()) {
            return;
          }
          var company = event.circumstances().company();
          var deciders = new HashSet<>(event.signers());
          deciders.add(event.by());
          assertThat(deciders).anyMatch(company.directors()::contains);
          boolean another =
              World.PEOPLE.stream()
                  .filter(p -> !p.equals(event.by()) && !event.writers().contains(p))
                  .anyMatch(p ->
                      p.equals(company.lead())
                          || p.equals(company.deputy())
                          || company.directors().contains(p));
          assertThat(deciders.size()).isEqualTo(another ? 2 : 1);
          assertThat(edition.opinions()).anyMatch(o -> !event.writers().contains(o.by()));
        });
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void nobodyLiftsTheSuspensionThatHeOrShePut(@ForAll("worlds") World world) {
    each(
        world,
        event -> {
          if (event.transition() != Transition.RESUME) {
            return;
          }
          var putBy = event.before().life().suspension().by();
          if (event.by().equals(putBy)) {
            assertThat(event.move().exception()).isTrue();
            assertThat(event.circumstances().company().headcount()).isLessThan(20);
          }
          assertThat(event.signers()).doesNotContain(putBy);
        });
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void whatIsProhibitedOnlyStops(@ForAll("worlds") World world) {
    each(
        world,
        event -> {
          if (event.before().edition(event.transition()).classification().risk()
              == AiActClass.PROHIBITED) {
            assertThat(event.move().to())
                .isIn(State.DRAFT, State.REJECTED, State.SUSPENDED, State.RETIRED);
          }
        });
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void noStateIsEnteredWhileSomethingBlocksIt(@ForAll("worlds") World world) {
    each(
        world,
        event -> {
          var stage =
              switch (event.transition()) {
                case SUBMIT, RESUBMIT -> Stage.SUBMITTED;
                case APPROVE -> Stage.APPROVED;
                case START_PILOT -> Stage.IN_PILOT;
                case GO_LIVE -> Stage.IN_PRODUCTION;
                default -> null;
              };
          if (stage != null) {
            assertThat(
                    Rules.blocking(
                        MODEL,
                        event.before().edition(event.transition()),
                        event.circumstances(),
                        stage))
                .as("but for the second signature")
                .allMatch(f -> f.code() == Finding.Code.V05 && f.args().containsValue("director"));
          }
        });
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void aSuspensionEndsByBeingLiftedOrByRetiring(@ForAll("worlds") World world) {
    each(
        world,
        event -> {
          var life = event.before().life();
          if (life == null || event.transition() == Transition.COPY) {
            return;
          }
          if (life.state() == State.RETIRED) {
            assertThat(event.after().life()).isEqualTo(life);
          }
          if (life.state() == State.SUSPENDED
              && !event.after().life().state().equals(State.SUSPENDED)) {
            assertThat(event.transition()).isIn(Transition.RESUME, Transition.RETIRE);
          }
        });
  }

  private static void each(World world, Consumer<Event> check) {
    world.events().forEach(check);
  }
}
