package fr.gouvernail.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/// What is already there that resembles what somebody types, so that one idea is not filed twice.
///
/// Titles and purposes are compared by the stems of their words: what both have, over what each
/// has. A title also counts where the other purpose mentions it. Prepare it once for a form and ask
/// it at each keystroke; asking costs a few look-ups for each word typed.
///
/// @param <T> what is already there
public final class Similar<T> {

  /// From this score on, a person should be shown what resembles.
  public static final double NOTICEABLE = 0.58;

  private static final double FOUND_ELSEWHERE = 0.85;
  private static final double ENOUGH_TO_BE_FOUND = 1.5;

  private final List<T> things;
  private final List<Bags> bags;
  private final Map<String, List<Mention>> mentions = new HashMap<>();

  private Similar(Collection<T> things, Function<T, Said> said) {
    this.things = List.copyOf(things);
    bags = this.things.stream().map(thing -> Bags.of(said.apply(thing))).toList();
    for (int i = 0; i < bags.size(); i++) {
      var index = i;
      var title = bags.get(i).title();
      bags.get(i)
          .all()
          .forEach((stem, weight) ->
              mentions
                  .computeIfAbsent(stem, s -> new ArrayList<>())
                  .add(new Mention(index, title.getOrDefault(stem, 0.0), weight)));
    }
  }

  /// What somebody says of a use.
  ///
  /// @param purpose may be blank
  public record Said(String title, String purpose) {}

  /// @param score from 0, nothing in common, to 1, the same words
  public record Match<T>(T thing, double score) {}

  /// That one of the things says a stem.
  ///
  /// @param inTitle what the stem weighs in its title, 0 if it is not there
  /// @param inAll what it weighs in title and purpose together
  private record Mention(int thing, double inTitle, double inAll) {}

  /// Stems with their weights, and the sums of these.
  private record Bags(
      Map<String, Double> title, double ofTitle, Map<String, Double> all, double ofAll) {

    static Bags of(Said said) {
      var title = Stems.of(said.title());
      var all = new HashMap<>(Stems.of(said.purpose()));
      all.putAll(title);
      return new Bags(title, sum(title), all, sum(all));
    }

    private static double sum(Map<String, Double> weights) {
      return weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }
  }

  /// @param things what to compare with
  /// @param said title and purpose of each
  public static <T> Similar<T> among(Collection<T> things, Function<T, Said> said) {
    return new Similar<>(things, said);
  }

  /// How alike two of them are, from 0 to 1; the same both ways round.
  public static double score(Said one, Said other) {
    return among(List.of(other), said -> said).scores(one)[0];
  }

  /// Those that resemble noticeably, the most alike first.
  ///
  /// @param most how many at most
  public List<Match<T>> to(Said typed, int most) {
    var scores = scores(typed);
    return IntStream.range(0, scores.length)
        .filter(i -> scores[i] >= NOTICEABLE)
        .mapToObj(i -> new Match<>(things.get(i), scores[i]))
        .sorted(Comparator.comparingDouble(match -> -match.score()))
        .limit(most)
        .toList();
  }

  private double[] scores(Said said) {
    var typed = Bags.of(said);
    var titles = new double[bags.size()];
    var whole = new double[bags.size()];
    var typedFound = new double[bags.size()];
    var othersFound = new double[bags.size()];
    typed
        .all()
        .forEach((stem, inAll) -> {
          var inTitle = typed.title().getOrDefault(stem, 0.0);
          for (var mention : mentions.getOrDefault(stem, List.of())) {
            titles[mention.thing()] += Math.min(inTitle, mention.inTitle());
            whole[mention.thing()] += Math.min(inAll, mention.inAll());
            typedFound[mention.thing()] += Math.min(inTitle, mention.inAll());
            othersFound[mention.thing()] += Math.min(inAll, mention.inTitle());
          }
        });
    var scores = new double[bags.size()];
    for (int i = 0; i < scores.length; i++) {
      var other = bags.get(i);
      var found =
          Math.max(found(typedFound[i], typed.ofTitle()), found(othersFound[i], other.ofTitle()));
      scores[i] =
          Math.max(
              Math.max(
                  shared(titles[i], typed.ofTitle() + other.ofTitle()),
                  shared(whole[i], typed.ofAll() + other.ofAll())),
              FOUND_ELSEWHERE * found);
    }
    return scores;
  }

  private static double shared(double common, double ofBoth) {
    return ofBoth == 0 ? 0 : Math.min(1, 2 * common / ofBoth);
  }

  /// How much of a title is mentioned; a title that says too little is found everywhere.
  private static double found(double common, double ofTitle) {
    return ofTitle < ENOUGH_TO_BE_FOUND ? 0 : common / ofTitle;
  }
}
