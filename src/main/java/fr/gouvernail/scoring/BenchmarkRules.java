package fr.gouvernail.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Decides what an anonymous comparison may show without letting anyone infer one company's figure.
public final class BenchmarkRules {

  private static final int FEWEST = 6;
  private static final int FEWEST_OTHERS = 5;
  private static final int FEWEST_FOR_QUARTILES = 10;
  private static final int FEWEST_CHANGES = 3;
  private static final BigDecimal STEP = new BigDecimal("5");

  private BenchmarkRules() {}

  /// One company's part in a cell.
  ///
  /// @param firms the consulting firms that know the figure
  /// @param group the legal group, if any
  public record Contribution(BigDecimal value, Set<String> firms, @Nullable String group) {

    public Contribution {
      firms = Set.copyOf(firms);
    }

    Set<String> groups() {
      return group == null ? Set.of() : Set.of(group);
    }
  }

  public enum HiddenBy {
    /// Fewer than six companies.
    TOO_FEW,
    /// A firm could deduce the few companies that are not its clients.
    COALITION,
    /// A group holds more than half.
    GROUP,
    /// What is hidden beside it would be one subtraction away.
    SUBTRACTION
  }

  /// How many companies, never exactly.
  public enum Band {
    FROM_6,
    FROM_10,
    FROM_20,
    FROM_50
  }

  /// What a cell shows. Either hidden, with the reason, or a median, with quartiles from ten
  /// companies.
  public record Cell(
      @Nullable HiddenBy hiddenBy,
      @Nullable Band band,
      @Nullable Integer lowerQuartile,
      @Nullable Integer median,
      @Nullable Integer upperQuartile) {

    static Cell hidden(HiddenBy reason) {
      return new Cell(reason, null, null, null, null);
    }

    public boolean published() {
      return hiddenBy == null;
    }
  }

  public enum Position {
    BELOW,
    /// Within 5 points.
    AROUND,
    ABOVE
  }

  /// A cell on its own; [#published] then looks at its neighbours.
  public static Cell cell(Collection<Contribution> contributions) {
    var n = contributions.size();
    if (n < FEWEST) {
      return Cell.hidden(HiddenBy.TOO_FEW);
    }
    if (shares(contributions, Contribution::firms).stream()
        .anyMatch(m -> n - m != 0 && n - m < FEWEST_OTHERS)) {
      return Cell.hidden(HiddenBy.COALITION);
    }
    if (shares(contributions, Contribution::groups).stream().anyMatch(m -> 2 * m > n)) {
      return Cell.hidden(HiddenBy.GROUP);
    }
    var sorted = contributions.stream().map(Contribution::value).sorted().toList();
    var quartiles = n >= FEWEST_FOR_QUARTILES;
    return new Cell(
        null,
        band(n),
        quartiles ? quantile(sorted, 1) : null,
        quantile(sorted, 2),
        quartiles ? quantile(sorted, 3) : null);
  }

  private static Collection<Integer> shares(
      Collection<Contribution> contributions, Function<Contribution, Set<String>> holders) {
    var shares = new HashMap<String, Integer>();
    contributions.stream()
        .flatMap(contribution -> holders.apply(contribution).stream())
        .forEach(name -> shares.merge(name, 1, Integer::sum));
    return shares.values();
  }

  private static Band band(int n) {
    return n < 10 ? Band.FROM_6 : n < 20 ? Band.FROM_10 : n < 50 ? Band.FROM_20 : Band.FROM_50;
  }

  /// Linear interpolation at quarters/4 · (n − 1), to the nearest 5, half up.
  private static int quantile(List<BigDecimal> sorted, int quarters) {
    var steps = quarters * (sorted.size() - 1);
    var low = sorted.get(steps / 4);
    var high = sorted.get(Math.min(steps / 4 + 1, sorted.size() - 1));
    var exact =
        low.add(high.subtract(low).multiply(new BigDecimal(steps % 4)).divide(new BigDecimal(4)));
    return exact.divide(STEP, 0, RoundingMode.HALF_UP).multiply(STEP).intValueExact();
  }

  /// The children of a published parent that may be shown together: what is hidden must not be one
  /// subtraction away.
  ///
  /// @param children child → number of companies
  /// @param passing children whose own cell may be published
  public static Set<String> published(Map<String, Integer> children, Set<String> passing) {
    var shown = new TreeSet<>(passing);
    shown.retainAll(children.keySet());
    while (!shown.isEmpty()) {
      var hidden =
          children.keySet().stream()
              .filter(child -> !shown.contains(child))
              .mapToInt(child -> Objects.requireNonNull(children.get(child)))
              .sum();
      if (hidden == 0 || hidden >= FEWEST) {
        break;
      }
      shown.stream()
          .min(
              Comparator.comparing((String child) -> Objects.requireNonNull(children.get(child)))
                  .thenComparing(Comparator.naturalOrder()))
          .ifPresent(shown::remove);
    }
    return Set.copyOf(shown);
  }

  /// True if the figures shown may be replaced: enough companies entered, left or changed since.
  ///
  /// @param shown company → value behind the figures shown
  /// @param current company → value today
  public static boolean mayReplace(Map<String, BigDecimal> shown, Map<String, BigDecimal> current) {
    var companies = new TreeSet<>(shown.keySet());
    companies.addAll(current.keySet());
    var changes = companies.stream().filter(c -> !same(shown.get(c), current.get(c))).count();
    return changes >= FEWEST_CHANGES;
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null || other == null ? one == other : one.compareTo(other) == 0;
  }

  /// True if amounts (euros, hours) may be shown: six of them, none above 50 % of the total, no two
  /// above 85 %.
  public static boolean publishableAmounts(Collection<BigDecimal> amounts) {
    var sorted = amounts.stream().sorted(Comparator.reverseOrder()).collect(Collectors.toList());
    if (sorted.size() < FEWEST) {
      return false;
    }
    var total = sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    var largest = sorted.get(0);
    var two = largest.add(sorted.get(1));
    return share(largest, total, "0.50") && share(two, total, "0.85");
  }

  private static boolean share(BigDecimal part, BigDecimal total, String most) {
    return part.compareTo(total.multiply(new BigDecimal(most))) <= 0;
  }

  /// Where a score stands beside a published median, in one word.
  public static Position position(BigDecimal score, int median) {
    var distance = score.subtract(BigDecimal.valueOf(median));
    return distance.abs().compareTo(STEP) <= 0
        ? Position.AROUND
        : distance.signum() < 0 ? Position.BELOW : Position.ABOVE;
  }
}
