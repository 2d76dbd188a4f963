package fr.gouvernail.decision;

import fr.gouvernail.shell.Texts;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Says facts in the language of the reader.
@Component
public class FactWords {

  private final Texts texts;

  FactWords(Texts texts) {
    this.texts = texts;
  }

  /// « Pour quoi faire ».
  public String label(Fact fact, Locale locale) {
    return texts.getTranslation(fact.label(), locale);
  }

  /// The words of a person as they are, a choice in the reader's language.
  public String value(Fact fact, Locale locale) {
    return fact.coded() ? texts.getTranslation(fact.value(), locale) : fact.value();
  }

  /// One line for each.
  String lines(List<Fact> facts, Locale locale) {
    return String.join(
        "\n",
        facts.stream()
            .map(f ->
                texts.getTranslation(
                    "decision.fact.line", locale, label(f, locale), value(f, locale)))
            .toList());
  }
}
