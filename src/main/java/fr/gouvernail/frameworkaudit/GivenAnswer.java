package fr.gouvernail.frameworkaudit;

import fr.gouvernail.framework.Compliance;
import fr.gouvernail.framework.Framework;
import fr.gouvernail.framework.FrameworkAnswers;
import fr.gouvernail.framework.FrameworkQuestion;
import fr.gouvernail.framework.RequirementNode;
import fr.gouvernail.tenancy.RuleViolated;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was answered to a question, or is said of a requirement as a whole.
///
/// @param choices urns, of a question with choices
/// @param written of a question without: a text, a number, a date, `true` or `false`
/// @param result of a requirement
/// @param score of a requirement, on its own scale
public record GivenAnswer(
    List<String> choices, String written, @Nullable Compliance result, @Nullable Integer score) {

  public static final GivenAnswer NONE = new GivenAnswer(List.of(), "", null, null);

  private static final int LONGEST = 4_000;
  private static final String NUMBER = "-?\\d{1,15}(?:\\.\\d{1,6})?";

  public GivenAnswer {
    choices = List.copyOf(choices);
    written = written.strip();
  }

  public static GivenAnswer chosen(String... choices) {
    return new GivenAnswer(List.of(choices), "", null, null);
  }

  public static GivenAnswer written(String text) {
    return new GivenAnswer(List.of(), text, null, null);
  }

  public static GivenAnswer judged(@Nullable Compliance result, @Nullable Integer score) {
    return new GivenAnswer(List.of(), "", result, score);
  }

  /// The same, if such a question may be answered so.
  ///
  /// @throws RuleViolated otherwise
  GivenAnswer checked(FrameworkQuestion question) {
    if (result != null || score != null) {
      throw invalid();
    }
    if (question.type().hasChoices()) {
      var unknown = choices.stream().anyMatch(choice -> question.choice(choice).isEmpty());
      var several = question.type() == FrameworkQuestion.Type.UNIQUE_CHOICE && choices.size() > 1;
      if (unknown || several || !written.isEmpty()) {
        throw invalid();
      }
      return this;
    }
    if (!choices.isEmpty() || !written.isEmpty() && !reads(question.type())) {
      throw invalid();
    }
    return this;
  }

  private boolean reads(FrameworkQuestion.Type type) {
    return switch (type) {
      case NUMBER -> written.matches(NUMBER);
      case BOOLEAN -> written.equals("true") || written.equals("false");
      case DATE -> isDay();
      default -> written.length() <= LONGEST;
    };
  }

  private boolean isDay() {
    try {
      LocalDate.parse(written);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /// The same, if it may be said of such a requirement.
  ///
  /// @throws RuleViolated otherwise
  GivenAnswer checked(Framework framework, RequirementNode node) {
    var scale = framework.scaleOf(node);
    if (!choices.isEmpty()
        || !written.isEmpty()
        || score != null && (score < scale.min() || score > scale.max())) {
      throw invalid();
    }
    return this;
  }

  private static RuleViolated invalid() {
    return new RuleViolated("frameworkaudit.rule.invalid");
  }

  FrameworkAnswers.Given to(FrameworkQuestion question) {
    return switch (question.type()) {
      case UNIQUE_CHOICE, MULTIPLE_CHOICE -> new FrameworkAnswers.Chosen(Set.copyOf(choices));
      case NUMBER ->
          written.matches(NUMBER)
              ? FrameworkAnswers.Written.number(new BigDecimal(written))
              : FrameworkAnswers.Written.text("");
      default -> new FrameworkAnswers.Written(question.type(), written);
    };
  }

  FrameworkAnswers.Judgement judgement() {
    return new FrameworkAnswers.Judgement(result, score);
  }

  /// Whether it says nothing.
  public boolean saysNothing() {
    return choices.isEmpty() && written.isEmpty() && result == null && score == null;
  }
}
