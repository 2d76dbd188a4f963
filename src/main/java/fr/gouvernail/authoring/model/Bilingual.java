package fr.gouvernail.authoring.model;

import fr.gouvernail.framework.LocalText;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A text in both languages of the portal, while it is written: either may be missing.
public record Bilingual(@Nullable String fr, @Nullable String en) {

  public static final Bilingual NONE = new Bilingual("", "");

  private static final String FRENCH = Locale.FRENCH.getLanguage();
  private static final String ENGLISH = Locale.ENGLISH.getLanguage();

  public Bilingual {
    fr = fr == null ? "" : LocalText.clean(fr);
    en = en == null ? "" : LocalText.clean(en);
  }

  /// What stands there in both languages; any other one stands in for French.
  public static Bilingual of(@Nullable LocalText text) {
    if (text == null) {
      return NONE;
    }
    var french = in(text, FRENCH);
    var english = in(text, ENGLISH);
    return french.isEmpty() && english.isEmpty()
        ? new Bilingual(text.in(Locale.FRENCH), "")
        : new Bilingual(french, english);
  }

  private static String in(LocalText text, String language) {
    var reader = Locale.forLanguageTag(language);
    return text.languageFor(reader).getLanguage().equals(language) ? text.in(reader) : "";
  }

  public String french() {
    return fr == null ? "" : fr;
  }

  public String english() {
    return en == null ? "" : en;
  }

  public boolean blank() {
    return french().isEmpty() && english().isEmpty();
  }

  /// Whether one language is written and the other is not.
  public boolean half() {
    return french().isEmpty() != english().isEmpty();
  }

  int longest() {
    return Math.max(french().length(), english().length());
  }

  /// As libraries have it.
  ///
  /// @return null for none
  public @Nullable LocalText text() {
    if (blank()) {
      return null;
    }
    var texts = new TreeMap<String, String>();
    texts.put(FRENCH, french());
    texts.put(ENGLISH, english());
    return new LocalText(FRENCH, texts);
  }

  /// As libraries have it, or this where there is none.
  LocalText or(String otherwise) {
    var text = text();
    return text == null ? LocalText.of(FRENCH, otherwise.isBlank() ? "…" : otherwise) : text;
  }

  /// Both below each other.
  Bilingual below(Bilingual other) {
    return new Bilingual(
        (french() + "\n" + other.french()).strip(), (english() + "\n" + other.english()).strip());
  }

  /// Without this at its end, in each language.
  Bilingual without(Bilingual end) {
    return new Bilingual(without(french(), end.french()), without(english(), end.english()));
  }

  private static String without(String text, String end) {
    return !end.isEmpty() && text.endsWith(end)
        ? text.substring(0, text.length() - end.length())
        : text;
  }
}
