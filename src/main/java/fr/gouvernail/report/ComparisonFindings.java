package fr.gouvernail.report;

import fr.gouvernail.scoring.AuditComparison;
import fr.gouvernail.scoring.AuditComparison.Change;
import fr.gouvernail.scoring.AuditComparison.QuestionChange;
import fr.gouvernail.scoring.AuditComparison.Trend;
import fr.gouvernail.scoring.AuditResult;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The way from the audit before to this one, put into words.
public final class ComparisonFindings {

  private final Findings f;
  private final AuditComparison comparison;
  private final AuditResult before;

  /// @throws NullPointerException where there is nothing to compare with
  ComparisonFindings(Findings findings) {
    f = findings;
    comparison = Objects.requireNonNull(f.file().comparison());
    before = Objects.requireNonNull(f.file().before());
  }

  /// A score of the two audits, and what lies between.
  ///
  /// @param trend « en progrès », with « à confirmer » where it rests on declarations
  public record Line(
      String name,
      String before,
      String after,
      String delta,
      String comparable,
      String scope,
      String trend) {}

  /// A question that both audits counted.
  public record Question(
      String id,
      String label,
      String before,
      String after,
      String statementBefore,
      String statementAfter,
      String comment) {

    /// « 3 → 2 »
    public String step() {
      return before + "\u00a0→\u00a0" + after;
    }
  }

  /// A question that only one of the audits counted, with what either said of it.
  public record Other(String id, String label, String before, String after) {}

  /// « +42,3 points à périmètre égal depuis 2025. »
  public String title() {
    var delta = comparison.score().comparable();
    var trend = comparison.score().trend();
    return delta == null || trend == null
        ? f.text("compared.title.none", f.previousYear())
        : f.text(
            "compared.title." + trend,
            f.formats().difference(delta),
            f.points(delta.abs()),
            f.previousYear());
  }

  /// How many questions moved which way, and what the change of scope did.
  public String sentence() {
    return f.figures().progressWhy().text();
  }

  /// Whether one of the audits rests mostly on declarations.
  public boolean toConfirm() {
    return comparison.toConfirm();
  }

  public String earlier() {
    return f.formats().date(before.date());
  }

  public String later() {
    return f.formats().date(f.file().result().date());
  }

  public String levelBefore() {
    return before.level() == null ? "–" : f.levelName(before.level());
  }

  /// Overall: the score, and the score that keeps only what was shown.
  public List<Line> overall() {
    return List.of(
        line(f.text("compared.score"), comparison.score(), comparison.toConfirm()),
        line(f.text("substantiated"), comparison.substantiated(), comparison.toConfirm()));
  }

  public List<Line> dimensions() {
    return comparison.dimensions().stream()
        .map(d -> line(f.dimension(d.dimension()), d.score(), d.toConfirm()))
        .toList();
  }

  /// The same with only what was shown or proved.
  public List<Line> substantiated() {
    return comparison.dimensions().stream()
        .map(d -> line(f.dimension(d.dimension()), d.substantiated(), d.toConfirm()))
        .toList();
  }

  /// Those in decline, to be read first.
  public List<Question> down() {
    return questions(comparison.down());
  }

  public List<Question> up() {
    return questions(comparison.up());
  }

  public List<Question> same() {
    return questions(comparison.same());
  }

  /// New in the scope.
  public List<Other> entered() {
    return comparison.entered().stream().map(this::other).toList();
  }

  /// Out of the scope.
  public List<Other> left() {
    return comparison.left().stream().map(this::other).toList();
  }

  private Other other(String id) {
    return new Other(id, label(id), answer(before, id), answer(f.file().result(), id));
  }

  private String answer(AuditResult audit, String id) {
    return audit.question(id).map(f.answers()::answer).orElse("–");
  }

  private String statement(AuditResult audit, String id) {
    return audit.question(id).map(f.answers()::statement).orElse("–");
  }

  private Line line(String name, Change change, boolean toConfirm) {
    return new Line(
        name,
        f.formats().scoreOrDash(change.before()),
        f.formats().scoreOrDash(change.after()),
        difference(change.delta()),
        difference(change.comparable()),
        difference(change.scopeEffect()),
        trend(change.trend(), toConfirm));
  }

  private String trend(@Nullable Trend trend, boolean toConfirm) {
    if (trend == null) {
      return "–";
    }
    var word = f.text("trend." + trend);
    return toConfirm ? f.text("compared.confirm", word) : word;
  }

  private String difference(@Nullable BigDecimal points) {
    return points == null ? "–" : f.formats().difference(points);
  }

  private List<Question> questions(List<QuestionChange> changes) {
    return changes.stream().map(this::question).toList();
  }

  private Question question(QuestionChange change) {
    var id = change.question();
    return new Question(
        id,
        f.question(id).label().in(f.locale()),
        Integer.toString(change.before()),
        Integer.toString(change.after()),
        statement(before, id),
        statement(f.file().result(), id),
        f.file().answer(id).comment());
  }

  /// A question that this version of the questionnaire does not know any more has its code only.
  private String label(String id) {
    return f.file().questionnaire().findQuestion(id).map(q -> q.label().in(f.locale())).orElse("");
  }
}
