package fr.gouvernail.awaiting;

import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Texts;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Says a matter in the language of the reader.
@Component
public class AwaitingWords {

  private final Texts texts;

  AwaitingWords(Texts texts) {
    this.texts = texts;
  }

  /// What it is, as a sentence without its full stop.
  public String title(Awaited matter, Locale locale) {
    return word("title", matter, locale);
  }

  /// What one has to know to act.
  public String text(Awaited matter, Locale locale) {
    return word("text", matter, locale);
  }

  /// What the reader does about it, verb first.
  public String act(Awaited matter, Locale locale) {
    return word("act", matter, locale);
  }

  private String word(String which, Awaited matter, Locale locale) {
    return texts.getTranslation(
        "awaiting." + matter.kind().key() + "." + which,
        locale,
        matter.facts().stream().map(fact -> said(fact, locale)).toArray());
  }

  private Object said(MatterFact fact, Locale locale) {
    return switch (fact.form()) {
      case TEXT -> fact.value();
      case KEY -> texts.getTranslation(fact.value(), locale);
      case DAY -> Formats.of(locale).date(LocalDate.parse(fact.value()));
      case NUMBER -> Long.valueOf(fact.value());
    };
  }
}
