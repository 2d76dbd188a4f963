package fr.gouvernail.questionnaire;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A text of the questionnaire, always present in French and perhaps in English.
///
/// French texts carry their typography: no-break spaces and the curly apostrophe.
public record Text(String fr, @Nullable String en) {

  /// The text for that reader; French where no translation exists.
  public String in(Locale locale) {
    return en != null && english(locale) ? en : fr;
  }

  /// The language in which [#in(Locale)] answers: the page marks it where it is not the reader's.
  public Locale languageFor(Locale locale) {
    return en != null && english(locale) ? Locale.ENGLISH : Locale.FRENCH;
  }

  /// True where the reader wants English and only French exists.
  public boolean fallsBack(Locale locale) {
    return en == null && english(locale);
  }

  private static boolean english(Locale locale) {
    return locale.getLanguage().equals("en");
  }
}
