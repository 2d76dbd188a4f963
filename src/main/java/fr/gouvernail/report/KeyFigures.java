package fr.gouvernail.report;

import fr.gouvernail.scoring.AuditComparison.QuestionChange;
import fr.gouvernail.scoring.AuditResult.DimensionResult;
import fr.gouvernail.scoring.AuditResult.QuestionResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The three figures beside the score, each with its why.
public final class KeyFigures {

  private static final int NAMED = 4;

  private final Findings f;

  KeyFigures(Findings findings) {
    f = findings;
  }

  public String substantiated() {
    return f.formats().scoreOrDash(f.file().result().substantiated());
  }

  /// What there is to document: questions declared above what a declaration supports.
  public Sentence substantiatedWhy() {
    var result = f.file().result();
    return substantiatedWhy(result.score(), result.substantiated(), result.questions());
  }

  /// The same within one dimension.
  public Sentence substantiatedWhy(DimensionResult dimension) {
    return substantiatedWhy(
        dimension.score(),
        dimension.substantiated(),
        f.file().result().questionsOf(dimension.id()));
  }

  private Sentence substantiatedWhy(
      @Nullable BigDecimal score, @Nullable BigDecimal supported, List<QuestionResult> among) {
    if (score == null || supported == null || score.compareTo(supported) == 0) {
      return Sentence.of(f.text("substantiated.all"));
    }
    var missing = score.subtract(supported);
    var questions =
        among.stream().filter(KeyFigures::undocumented).map(QuestionResult::id).toList();
    return new Sentence(
        f.text("substantiated.why", f.points(missing), missing, names(questions), questions.size()),
        named(questions));
  }

  static boolean undocumented(QuestionResult q) {
    var value = q.value();
    var supported = q.substantiatedValue();
    return value != null && supported != null && supported < value;
  }

  public String confidence() {
    var confidence = f.file().result().confidence();
    return confidence == null ? "–" : f.formats().percent(confidence, 1);
  }

  public String confidenceWhy() {
    var label = f.file().result().confidenceLabel();
    var coverage = f.file().result().coverage();
    if (label == null) {
      return "";
    }
    var word = f.text("confidence." + label.name());
    return coverage == null
        ? f.text("confidence.zero", word)
        : f.text("confidence.why", word, f.formats().percent(coverage, 1));
  }

  public String progress() {
    var comparison = f.file().comparison();
    var delta = comparison == null ? null : comparison.score().comparable();
    return delta == null ? "–" : f.formats().difference(delta);
  }

  public Sentence progressWhy() {
    var comparison = f.file().comparison();
    if (comparison == null) {
      return Sentence.of(
          f.text(f.file().previous() == null ? "progress.first" : "progress.incomparable"));
    }
    var down = comparison.down().stream().map(QuestionChange::question).toList();
    var why =
        new Sentence(
            f.text(
                "progress.why",
                comparison.up().size(),
                comparison.same().size(),
                down.size(),
                names(down)),
            named(down));
    var scope = comparison.score().scopeEffect();
    if (scope != null && scope.signum() != 0) {
      why = why.then(f.text("progress.scope", f.formats().difference(scope)));
    }
    return comparison.toConfirm() ? why.then(f.text("progress.confirm")) : why;
  }

  private static List<String> named(List<String> questions) {
    return questions.size() > NAMED + 1 ? questions.subList(0, NAMED) : questions;
  }

  /// « CUL-05 et SEC-02 » with marks for the codes; a long list ends with « et 12 autres ».
  private String names(List<String> questions) {
    var named = named(questions);
    var words = new ArrayList<>(named.stream().map(q -> Sentence.MARK).toList());
    if (named.size() < questions.size()) {
      words.add(f.text("others", questions.size() - named.size()));
    }
    return f.list(words);
  }
}
