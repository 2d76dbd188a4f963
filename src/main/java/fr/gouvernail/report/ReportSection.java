package fr.gouvernail.report;

import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.scoring.AuditResult.DimensionResult;
import fr.gouvernail.scoring.AuditResult.QuestionResult;
import java.util.List;

/// A dimension of the annex, ready to print.
public record ReportSection(
    String id, String title, DimensionResult figures, String level, List<Entry> entries) {

  /// A question with its answer; `comment` is empty where nothing was noted.
  ///
  /// @param facts evidence, weight, what the answer brings, its target, and the rules that rest on
  ///   it
  public record Entry(
      String id,
      String label,
      String text,
      String answer,
      String statement,
      String facts,
      String comment) {}

  static List<ReportSection> of(Findings findings) {
    return findings.file().result().dimensions().stream().map(d -> section(findings, d)).toList();
  }

  private static ReportSection section(Findings findings, DimensionResult dimension) {
    var entries =
        findings.file().result().questionsOf(dimension.id()).stream()
            .filter(q -> q.state() != AnswerState.UNANSWERED)
            .map(q -> entry(findings, q))
            .toList();
    return new ReportSection(
        dimension.id(),
        findings.dimensionInFull(dimension.id()),
        dimension,
        dimension.level() == null ? "–" : findings.levelName(dimension.level()),
        entries);
  }

  private static Entry entry(Findings findings, QuestionResult result) {
    var question = findings.question(result.id());
    var words = findings.answers();
    return new Entry(
        question.id(),
        question.label().in(findings.locale()),
        question.text().in(findings.locale()),
        words.answer(result),
        words.statement(result),
        words.facts(result),
        findings.file().answer(result.id()).comment());
  }
}
