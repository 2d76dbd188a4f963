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
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

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

  private static final int TRIES = 4000;

  @Property(tries = 60)
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

  /// Looks for a world that reads the same, where the score of the victim is another one.
  private static boolean mayLieElsewhere(
      List<Contributor> world,
      Map<CellKey, Object> published,
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
    for (int i = 0; i < TRIES; i++) {
      var scores = new java.util.HashMap<String, BigDecimal>();
      var guess = BigDecimal.valueOf(random.nextInt(101));
      if (guess.subtract(score(victim)).abs().intValue() < FAR) {
        continue;
      }
      scores.put(victim.company(), guess);
      for (int changed = random.nextInt(3); changed > 0 && !others.isEmpty(); changed--) {
        scores.put(
            others.get(random.nextInt(others.size())).company(),
            BigDecimal.valueOf(random.nextInt(101)));
      }
      var elsewhere =
          world.stream()
              .map(c -> scores.containsKey(c.company()) ? scored(c, scores.get(c.company())) : c)
              .toList();
      if (published(elsewhere).equals(published)) {
        return true;
      }
    }
    return false;
  }

  private static int distance(Contributor one, Contributor other) {
    return score(one).subtract(score(other)).abs().intValue();
  }

  private static BigDecimal score(Contributor company) {
    return Objects.requireNonNull(company.scores().get(CellKey.OVERALL));
  }

  /// What anybody might read, if it saw every sector and every size.
  private static Map<CellKey, Object> published(List<Contributor> world) {
    return Computation.of(QUARTER, world, Map.of()).entrySet().stream()
        .filter(e -> e.getValue().hiddenBy() == null)
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                e -> {
                  var figures = Objects.requireNonNull(e.getValue().figures());
                  return shown(figures.band(), figures.lower(), figures.median(), figures.upper());
                }));
  }

  private static List<Object> shown(@Nullable Object... parts) {
    var list = new ArrayList<Object>();
    for (var part : parts) {
      list.add(String.valueOf(part));
    }
    return list;
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

  private static Contributor scored(Contributor c, @Nullable BigDecimal score) {
    return new Contributor(
        c.company(),
        c.firms(),
        c.group(),
        c.sector(),
        c.size(),
        c.questionnaire(),
        c.major(),
        c.auditedOn(),
        Map.of(CellKey.OVERALL, Objects.requireNonNull(score)));
  }
}
