package fr.gouvernail.assessment.ui;

import fr.gouvernail.assessment.AnswerContent;
import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.questionnaire.Questionnaire;
import java.util.Locale;

/// Says an answer in the words of the questionnaire.
record AnswerText(Questionnaire questionnaire, Locale locale) {

  /// « 3 · Maîtrisé, observé », or the state of an answer without level.
  String brief(AnswerContent content) {
    var value = content.value();
    var evidence = content.evidence();
    if (value == null || evidence == null) {
      return questionnaire.state(content.state()).label().in(locale);
    }
    return level(value) + " · " + questionnaire.evidence(evidence).label().in(locale);
  }

  /// « 3 · Maîtrisé »
  String level(int value) {
    return value + " · " + questionnaire.answerLevels().get(value).label().in(locale);
  }

  /// The statement that was chosen, why the question is set aside, or nothing.
  String statement(Question question, AnswerContent content) {
    var value = content.value();
    if (value != null) {
      return question.statement(value).text().in(locale);
    }
    return content.state() == AnswerState.NOT_APPLICABLE ? content.reason() : "";
  }
}
