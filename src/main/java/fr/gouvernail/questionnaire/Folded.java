package fr.gouvernail.questionnaire;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Texts as they compare where accents, case, punctuation and spaces do not matter.
public final class Folded {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Folded() {}

  /// The text in plain letters and digits, its words parted by single spaces.
  public static String of(String text) {
    var plain =
        MARKS
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT)
            .replace("\u0153", "oe")
            .replace("\u00E6", "ae")
            .replace("\u00DF", "ss");
    return OTHERS.matcher(plain).replaceAll(" ").strip();
  }

  /// The words of the folded text.
  public static List<String> words(String text) {
    var folded = of(text);
    return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" "));
  }
}
