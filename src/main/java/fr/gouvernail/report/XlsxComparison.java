package fr.gouvernail.report;

import fr.gouvernail.report.ComparisonFindings.Other;
import fr.gouvernail.report.ComparisonFindings.Question;
import fr.gouvernail.scoring.AuditComparison.Change;
import java.util.List;
import java.util.Objects;

/// The way from the audit before: scores first, then each question, those in decline before the
/// others.
final class XlsxComparison {

  private XlsxComparison() {}

  static void write(XlsxSheet sheet, Findings findings) {
    var comparison = Objects.requireNonNull(findings.file().comparison());
    var words = new ComparisonFindings(findings);
    sheet
        .widths(12, 40, 26, 12, 12, 12, 14, 14, 60)
        .head(
            "code", "what", "trend", "before", "after", "delta", "comparable", "scope", "comment");
    var overall = words.overall();
    change(sheet, "", overall.getFirst(), comparison.score());
    change(sheet, "", overall.getLast(), comparison.substantiated());
    var lines = words.dimensions();
    for (int i = 0; i < lines.size(); i++) {
      var dimension = comparison.dimensions().get(i);
      change(sheet, dimension.dimension(), lines.get(i), dimension.score());
    }
    questions(sheet, findings.text("trend.DOWN"), words.down());
    questions(sheet, findings.text("trend.UP"), words.up());
    questions(sheet, findings.text("trend.STABLE"), words.same());
    others(sheet, findings.text("trend.entered"), words.entered());
    others(sheet, findings.text("trend.left"), words.left());
  }

  private static void change(
      XlsxSheet sheet, String code, ComparisonFindings.Line line, Change change) {
    sheet.row(
        code,
        line.name(),
        line.trend(),
        change.before(),
        change.after(),
        change.delta(),
        change.comparable(),
        change.scopeEffect());
  }

  private static void questions(XlsxSheet sheet, String trend, List<Question> questions) {
    questions.forEach(q ->
        sheet.row(
            q.id(),
            q.label(),
            trend,
            Integer.valueOf(q.before()),
            Integer.valueOf(q.after()),
            null,
            null,
            null,
            q.comment()));
  }

  private static void others(XlsxSheet sheet, String trend, List<Other> questions) {
    questions.forEach(q -> sheet.row(q.id(), q.label(), trend, q.before(), q.after()));
  }
}
