package fr.gouvernail.framework.exchange;

import fr.gouvernail.framework.LocalText;
import fr.gouvernail.questionnaire.Condition;
import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.shell.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the format has no place for, in words.
final class ExportWords {

  private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

  private final Texts texts;

  ExportWords(Texts texts) {
    this.texts = texts;
  }

  /// Whom a question concerns, and the clauses behind it.
  ///
  /// @return null where there is nothing to say
  @Nullable LocalText annotation(Questionnaire questionnaire, Question question) {
    var lines = new ArrayList<LocalText>();
    if (!(question.appliesIf() instanceof Condition.Always)) {
      lines.add(
          each(locale ->
              text("concerns", locale, words(question.appliesIf(), questionnaire, locale))));
    }
    for (var reference : question.references()) {
      lines.add(
          each(locale ->
              text(
                  "reference." + reference.framework(),
                  locale,
                  reference.clauses().stream()
                      .map(clause -> clause.in(locale))
                      .collect(Collectors.joining(", ")))));
    }
    return lines(lines);
  }

  private static LocalText each(Function<Locale, String> text) {
    var byLanguage = new TreeMap<String, String>();
    LANGUAGES.forEach(locale -> byLanguage.put(locale.getLanguage(), text.apply(locale)));
    return new LocalText(LANGUAGES.getFirst().getLanguage(), byLanguage);
  }

  /// Texts below each other, in the languages that all of them have.
  ///
  /// @return null for none
  static @Nullable LocalText lines(List<LocalText> lines) {
    if (lines.isEmpty()) {
      return null;
    }
    var byLanguage = new TreeMap<String, String>();
    lines
        .getFirst()
        .byLanguage()
        .keySet()
        .forEach(language -> {
          if (lines.stream().allMatch(line -> line.byLanguage().containsKey(language))) {
            byLanguage.put(
                language,
                lines.stream()
                    .map(line -> "- " + line.byLanguage().get(language))
                    .collect(Collectors.joining("\n")));
          }
        });
    return new LocalText(lines.getFirst().original(), byLanguage);
  }

  private String words(Condition condition, Questionnaire questionnaire, Locale locale) {
    return switch (condition) {
      case Condition.Always() -> text("always", locale);
      case Condition.Flag(var fact) -> fact(questionnaire, fact, locale);
      case Condition.Compared(var fact, var comparison, var bound) ->
          text("compared." + comparison.id(), locale, fact(questionnaire, fact, locale), bound);
      case Condition.Any(var several) -> joined(several.stream(), "any", questionnaire, locale);
      case Condition.All(var several) -> joined(several.stream(), "all", questionnaire, locale);
      case Condition.Not(var other) -> text("not", locale, words(other, questionnaire, locale));
    };
  }

  private String joined(
      Stream<Condition> conditions, String between, Questionnaire questionnaire, Locale locale) {
    return conditions
        .map(condition -> words(condition, questionnaire, locale))
        .reduce((first, second) -> text(between, locale, first, second))
        .orElse("");
  }

  private static String fact(Questionnaire questionnaire, String id, Locale locale) {
    Text words = questionnaire.fact(id).text();
    return words.in(locale);
  }

  private String text(String key, Locale locale, Object... args) {
    return texts.getTranslation("framework.export." + key, locale, args);
  }
}
