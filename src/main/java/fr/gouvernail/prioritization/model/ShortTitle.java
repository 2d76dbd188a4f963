package fr.gouvernail.prioritization.model;

import java.util.ArrayList;
import java.util.List;

/// The first words of a title, for a drawing: « Tri de candidatures d’intérimaires » reads « Tri de
/// candidatures ».
final class ShortTitle {

  private static final int LONGEST = 22;

  /// What has no sense at the end of a label: « de », « des », « the ».
  private static final int SMALL_WORD = 3;

  private ShortTitle() {}

  static String of(String title) {
    var words = new ArrayList<>(List.of(title.strip().split("\\s+")));
    if (length(words) <= LONGEST) {
      return String.join(" ", words);
    }
    while (words.size() > 1 && (length(words) > LONGEST || isSmall(words.getLast()))) {
      words.removeLast();
    }
    var label = String.join(" ", words);
    return label.length() <= LONGEST + 4 ? label : label.substring(0, LONGEST - 1) + "…";
  }

  private static int length(List<String> words) {
    return String.join(" ", words).length();
  }

  private static boolean isSmall(String word) {
    return word.length() <= SMALL_WORD && word.equals(word.toLowerCase(java.util.Locale.ROOT));
  }
}
