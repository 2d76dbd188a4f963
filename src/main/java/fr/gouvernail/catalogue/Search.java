package fr.gouvernail.catalogue;

import fr.gouvernail.questionnaire.Folded;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds the things that hold every word looked for.
final class Search {

  private static final int MOST_WORDS = 10;

  private Search() {}

  /// The things whose texts hold every word, those with more words in their titles first, else in
  /// their own order.
  static <T> List<T> among(
      List<T> things, String words, Function<T, String> title, Function<T, String> texts) {
    var wanted = Folded.words(words).stream().distinct().limit(MOST_WORDS).toList();
    var meant = wanted.stream().filter(Stems::counts).toList();
    var asked = meant.isEmpty() ? wanted : meant;
    return things.stream()
        .filter(thing -> found(asked, texts.apply(thing)) == asked.size())
        .sorted(Comparator.comparing(thing -> -found(asked, title.apply(thing))))
        .toList();
  }

  /// How many of the words the text holds: as the beginning of one of its own, or by their stems.
  private static int found(List<String> asked, String text) {
    var words = new HashSet<>(Folded.words(text));
    var stems = words.stream().map(Stems::stem).collect(Collectors.toSet());
    return (int) asked.stream().filter(word -> holds(words, stems, word)).count();
  }

  private static boolean holds(Set<String> words, Set<String> stems, String wanted) {
    return stems.contains(Stems.stem(wanted))
        || words.stream().anyMatch(word -> word.startsWith(wanted));
  }
}
