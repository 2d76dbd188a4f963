package fr.gouvernail.framework;

import fr.gouvernail.framework.Framework.Aggregation;
import fr.gouvernail.framework.FrameworkAnswers.Judgement;
import fr.gouvernail.scoring.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The result and the score of one requirement.
///
/// Result: if any of its choices says whether the requirement is met, the chosen ones decide, once
/// every question that is asked is answered; if none of its questions is asked, it does not apply.
/// Otherwise the consultant's judgement counts. Choices come together as in
/// [Compliance#together(java.util.Collection)].
///
/// Score: if any of its choices has a score, those that are chosen add up, each multiplied by the
/// weight of its question – or give their mean, where the framework says `mean` – once every
/// question that is asked is answered; what goes beyond the requirement's scale is cut. Otherwise
/// the score that the consultant gave counts.
///
/// A requirement that does not apply has no score. That it does not apply the consultant may say
/// against all answers. What is not assessed, or outside the audit, has neither.
final class RequirementScoring {

  private final Framework framework;
  private final FrameworkAnswers answers;
  private final FrameworkScope scope;

  RequirementScoring(Framework framework, FrameworkAnswers answers, FrameworkScope scope) {
    this.framework = framework;
    this.answers = answers;
    this.scope = scope;
  }

  /// @param place on the requirement's scale, from 0 to 1; null without a score
  /// @param questions asked
  record Outcome(@Nullable Compliance result, @Nullable Ratio place, int questions, int answered) {

    static final Outcome NOTHING = new Outcome(null, null, 0, 0);

    /// Whether there is something to say of the requirement: all its questions are answered, or it
    /// has a result or a score.
    boolean settled() {
      return result != null || place != null || questions > 0 && answered == questions;
    }

    /// The score on that scale.
    @Nullable BigDecimal published(Scale scale) {
      return place == null
          ? null
          : place.times((long) scale.max() - scale.min()).plus(Ratio.of(scale.min())).published();
    }
  }

  Outcome of(RequirementNode node) {
    if (!scope.contains(node)) {
      return Outcome.NOTHING;
    }
    var asked = node.questions().stream().filter(scope::asks).toList();
    int answered = (int) asked.stream().filter(q -> answers.to(q).isPresent()).count();
    if (!node.assessable()) {
      return new Outcome(null, null, asked.size(), answered);
    }
    var judgement = answers.judgements().getOrDefault(node.urn(), new Judgement(null, null));
    var complete = answered == asked.size();
    var result = result(node, asked, complete, judgement);
    var place =
        result == Compliance.NOT_APPLICABLE ? null : place(node, asked, complete, judgement);
    return new Outcome(result, place, asked.size(), answered);
  }

  private @Nullable Compliance result(
      RequirementNode node, List<FrameworkQuestion> asked, boolean complete, Judgement judgement) {
    if (judgement.result() == Compliance.NOT_APPLICABLE
        || node.questions().stream().noneMatch(FrameworkQuestion::decides)) {
      return judgement.result();
    }
    if (asked.isEmpty()) {
      return Compliance.NOT_APPLICABLE;
    }
    var said = new ArrayList<Compliance>();
    asked.forEach(question ->
        chosen(question)
            .forEach(choice -> {
              if (choice.computeResult() != null) {
                said.add(choice.computeResult());
              }
            }));
    return complete ? Compliance.together(said).orElse(null) : null;
  }

  private @Nullable Ratio place(
      RequirementNode node, List<FrameworkQuestion> asked, boolean complete, Judgement judgement) {
    var scale = framework.scaleOf(node);
    if (node.questions().stream().noneMatch(FrameworkQuestion::scores)) {
      var score = judgement.score();
      return score == null ? null : place(Ratio.of(score), scale);
    }
    if (!complete) {
      return null;
    }
    long sum = 0;
    long weights = 0;
    for (var question : asked) {
      for (var choice : chosen(question)) {
        if (choice.addScore() != null) {
          sum += (long) choice.addScore() * question.weight();
          weights += question.weight();
        }
      }
    }
    if (weights == 0) {
      return null;
    }
    var score = Ratio.of(sum);
    return place(
        framework.aggregation() == Aggregation.MEAN ? score.dividedBy(weights) : score, scale);
  }

  private static Ratio place(Ratio score, Scale scale) {
    var above = score.plus(Ratio.of(-scale.min()));
    var range = Ratio.of((long) scale.max() - scale.min());
    if (above.compareTo(Ratio.ZERO) <= 0) {
      return Ratio.ZERO;
    }
    return above.compareTo(range) >= 0
        ? Ratio.of(1)
        : above.dividedBy((long) scale.max() - scale.min());
  }

  private List<Choice> chosen(FrameworkQuestion question) {
    return answers.to(question).stream()
        .flatMap(answer -> answer.values().stream())
        .flatMap(choice -> question.choice(choice).stream())
        .toList();
  }
}
