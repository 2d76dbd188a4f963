package fr.gouvernail.framework;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A text of a library in the languages in which it exists. It always says in which one it answers,
/// so that a page marks what is not in its reader's language.
///
/// Control characters but line breaks and tabs are left out, and outer blanks.
///
/// @param original language of the library, such as `fr` or `pt-br`
/// @param byLanguage language → text, of at least one language; that of the library may be missing
public record LocalText(String original, SortedMap<String, String> byLanguage) {

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{2,8}){0,2}");
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]");

  /// @throws IllegalArgumentException if no text is left in any language
  public LocalText {
    original = language(original);
    var texts = new TreeMap<String, String>();
    byLanguage.forEach((language, text) -> {
      var clean = clean(text);
      if (!clean.isEmpty()) {
        texts.put(language(language), clean);
      }
    });
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("a text in no language");
    }
    byLanguage = Collections.unmodifiableSortedMap(texts);
  }

  /// A text in one language.
  public static LocalText of(String language, String text) {
    return new LocalText(language, new TreeMap<>(Map.of(language, text)));
  }

  /// A tag as libraries have it, such as `pt_BR`, as this class has it: `pt-br`.
  public static String language(String tag) {
    return tag.strip().replace('_', '-').toLowerCase(Locale.ROOT);
  }

  /// Whether that is the tag of a language.
  public static boolean isLanguage(String tag) {
    return LANGUAGE.matcher(language(tag)).matches();
  }

  /// A text without what no screen shows.
  public static String clean(String text) {
    return UNSEEN.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("").strip();
  }

  /// The text for that reader.
  public String in(Locale reader) {
    return byLanguage.getOrDefault(tagFor(reader), "");
  }

  /// The language in which [#in(Locale)] answers: the reader's, else French, else that of the
  /// library, else English, else any.
  public Locale languageFor(Locale reader) {
    return Locale.forLanguageTag(tagFor(reader));
  }

  /// Whether [#in(Locale)] answers in another language than the reader's.
  public boolean fallsBack(Locale reader) {
    return !languageFor(reader).getLanguage().equals(reader.getLanguage());
  }

  private String tagFor(Locale reader) {
    return Stream.of(
            language(reader.toLanguageTag()),
            reader.getLanguage(),
            Locale.FRENCH.getLanguage(),
            original,
            Locale.ENGLISH.getLanguage())
        .flatMap(wanted ->
            Stream.concat(
                byLanguage.keySet().stream().filter(wanted::equals),
                byLanguage.keySet().stream().filter(tag -> tag.startsWith(wanted + "-"))))
        .findFirst()
        .orElseGet(byLanguage::firstKey);
  }
}
