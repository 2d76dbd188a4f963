package fr.gouvernail.report;

import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.scoring.AuditResult.QuestionResult;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// What was asked, what was answered, and what the answer brings.
public final class AnswerWords {

  private final Findings f;

  AnswerWords(Findings findings) {
    f = findings;
  }

  /// What was asked.
  public String asked(String question) {
    return f.question(question).text().in(f.locale());
  }

  /// The statement of the highest value: the goal of those who go further.
  public String goal(String question) {
    return f.question(question).statement(4).text().in(f.locale());
  }

  /// « 3 · Maîtrisé », or the state of a question without mark.
  public String answer(QuestionResult question) {
    var value = question.value();
    if (question.state() == AnswerState.SCORED && value != null) {
      return value
          + " · "
          + f.file().questionnaire().answerLevels().get(value).label().in(f.locale());
    }
    return f.file().questionnaire().state(question.state()).label().in(f.locale());
  }

  /// The statement that was retained, or why there is none.
  public String statement(QuestionResult question) {
    var value = question.value();
    if (question.state() == AnswerState.SCORED && value != null) {
      return f.question(question.id()).statement(value).text().in(f.locale());
    }
    if (question.state() == AnswerState.NOT_APPLICABLE_AUTO) {
      return f.text("answer.hidden");
    }
    var reason = f.file().answer(question.id()).reason();
    return question.state() == AnswerState.NOT_APPLICABLE && !reason.isBlank()
        ? reason
        : f.file().questionnaire().state(question.state()).meaning().in(f.locale());
  }

  public String evidence(QuestionResult question) {
    var evidence = question.evidence();
    return evidence == null
        ? "–"
        : f.file().questionnaire().evidence(evidence).label().in(f.locale());
  }

  /// Why less than the mark is substantiated, and what would do; empty where the mark is.
  public Optional<String> substantiation(QuestionResult question) {
    var value = question.value();
    var supported = question.substantiatedValue();
    var evidence = question.evidence();
    if (value == null
        || supported == null
        || evidence == null
        || !KeyFigures.undocumented(question)) {
      return Optional.empty();
    }
    var enough =
        f.file().questionnaire().evidenceLevels().stream()
            .filter(e -> e.cap() >= value)
            .map(e -> f.text("evidence." + e.level()))
            .toList();
    return Optional.of(
        f.text(
            "answer.supported",
            value,
            f.text("evidence.said." + evidence),
            supported,
            String.join(" " + f.text("or") + " ", enough)));
  }

  /// Points of the dimension's 100 that come from this question, and those that it could give.
  public String contribution(QuestionResult question) {
    var value = question.value();
    var sum = f.file().result().dimension(question.dimension()).sumWeight();
    if (value == null || sum == 0) {
      return "–";
    }
    return f.text(
        "contribution",
        f.points(points(question.weight() * value, sum)),
        f.formats().score(points(question.weight() * 4, sum)));
  }

  private static BigDecimal points(int weighted, int sum) {
    return BigDecimal.valueOf(25L * weighted)
        .divide(BigDecimal.valueOf(sum), 4, RoundingMode.HALF_UP);
  }
}
