package fr.gouvernail.assessment.workbook;

import fr.gouvernail.assessment.AnswerContent;
import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.EvidenceLevel;
import fr.gouvernail.questionnaire.Folded;
import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.shell.Texts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The words of the workbook: written in one language, read in either.
final class WorkbookWords {

  private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);
  private static final int RULES = 9;

  private final Texts texts;
  private final Questionnaire questionnaire;
  private final Map<String, SheetColumn> columns = new HashMap<>();
  private final Map<String, AnswerContent> answers = new HashMap<>();
  private final Map<String, EvidenceLevel> evidence = new HashMap<>();
  private final Map<String, Boolean> flags = new HashMap<>();

  WorkbookWords(Texts texts, Questionnaire questionnaire) {
    this.texts = texts;
    this.questionnaire = questionnaire;
    for (var column : SheetColumn.values()) {
      LANGUAGES.forEach(l -> columns.put(Folded.of(column(column, l)), column));
    }
    for (var level : questionnaire.answerLevels()) {
      var content = scored(level.value());
      meaning(answers, content, String.valueOf(level.value()));
      meaning(answers, content, level.label());
      LANGUAGES.forEach(l -> meaning(answers, content, level(level.value(), l)));
    }
    for (var state : List.of(AnswerState.UNKNOWN, AnswerState.NOT_APPLICABLE)) {
      meaning(answers, without(state), questionnaire.state(state).label());
      LANGUAGES.forEach(l -> meaning(answers, without(state), state(state, l)));
    }
    for (var level : EvidenceLevel.values()) {
      meaning(evidence, level, questionnaire.evidence(level).label());
    }
    for (var locale : LANGUAGES) {
      meaning(flags, true, text("yes", locale));
      meaning(flags, false, text("no", locale));
    }
    meaning(flags, true, "x");
  }

  private static AnswerContent scored(int value) {
    return new AnswerContent(AnswerState.SCORED, value, EvidenceLevel.DECLARED, "", "", false);
  }

  private static AnswerContent without(AnswerState state) {
    return new AnswerContent(state, null, null, "", "", false);
  }

  private static <T> void meaning(Map<String, T> meanings, T meaning, Text written) {
    LANGUAGES.forEach(l -> meaning(meanings, meaning, written.in(l)));
  }

  private static <T> void meaning(Map<String, T> meanings, T meaning, String written) {
    meanings.put(Folded.of(written), meaning);
  }

  /// The column with that head, in either language.
  Optional<SheetColumn> column(String head) {
    return Optional.ofNullable(columns.get(Folded.of(head)));
  }

  /// The answer that somebody wrote: a level, declared, or a state.
  Optional<AnswerContent> answer(String written) {
    return Optional.ofNullable(answers.get(Folded.of(written)));
  }

  Optional<EvidenceLevel> evidence(String written) {
    return Optional.ofNullable(evidence.get(Folded.of(written)));
  }

  Optional<Boolean> flag(String written) {
    return Optional.ofNullable(flags.get(Folded.of(written)));
  }

  String column(SheetColumn column, Locale locale) {
    return text("column." + column, locale);
  }

  /// What may be chosen as an answer.
  List<String> answers(Locale locale) {
    return Stream.concat(
            questionnaire.answerLevels().stream().map(level -> level(level.value(), locale)),
            Stream.of(AnswerState.UNKNOWN, AnswerState.NOT_APPLICABLE).map(s -> state(s, locale)))
        .toList();
  }

  List<String> evidence(Locale locale) {
    return Arrays.stream(EvidenceLevel.values()).map(level -> evidence(level, locale)).toList();
  }

  List<String> flags(Locale locale) {
    return List.of(text("yes", locale), text("no", locale));
  }

  /// What stands in the cell of an answer; nothing for one that was not given.
  String answer(AnswerContent content, Locale locale) {
    var value = content.value();
    return value != null
        ? level(value, locale)
        : content.state() == AnswerState.UNANSWERED ? "" : state(content.state(), locale);
  }

  String evidence(EvidenceLevel level, Locale locale) {
    return questionnaire.evidence(level).label().in(locale);
  }

  private String level(int value, Locale locale) {
    return value + " · " + questionnaire.answerLevels().get(value).label().in(locale);
  }

  private String state(AnswerState state, Locale locale) {
    return text(state == AnswerState.UNKNOWN ? "unknown" : "aside", locale);
  }

  /// How the workbook is filled in, one sentence each.
  List<String> rules(Locale locale, Object... args) {
    return Stream.iterate(1, n -> n + 1)
        .limit(RULES)
        .map(n -> texts.getTranslation("assessment.workbook.rule." + n, locale, args))
        .toList();
  }

  String text(String key, Locale locale, Object... args) {
    return texts.getTranslation("assessment.workbook." + key, locale, args);
  }
}
