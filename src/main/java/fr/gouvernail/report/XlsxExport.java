package fr.gouvernail.report;

import fr.gouvernail.scoring.AuditResult.RankedAction;
import fr.gouvernail.tenancy.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;

/// A closed assessment as a workbook: summary, dimensions, answers, recommendations, the company's
/// profile, and the way from the audit before.
final class XlsxExport {

  private XlsxExport() {}

  static byte[] write(Findings findings, Workspace company) {
    var out = new ByteArrayOutputStream();
    try (var book = new Workbook(out, "Gouvernail", "1.0")) {
      summary(new XlsxSheet(book, findings, "summary"), findings, company);
      dimensions(new XlsxSheet(book, findings, "dimensions"), findings);
      XlsxAnswers.write(new XlsxSheet(book, findings, "answers"), findings);
      recommendations(new XlsxSheet(book, findings, "recommendations"), findings);
      profile(new XlsxSheet(book, findings, "profile"), findings);
      if (findings.file().comparison() != null) {
        XlsxComparison.write(new XlsxSheet(book, findings, "comparison"), findings);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void summary(XlsxSheet sheet, Findings findings, Workspace company) {
    var result = findings.file().result();
    var audit = findings.file().audit();
    sheet.widths(34, 70).head("what", "value");
    sheet.row(findings.text("xlsx.company"), company.name());
    sheet.row(findings.text("xlsx.date"), result.date());
    sheet.row(findings.text("xlsx.revision"), audit.revision());
    sheet.row(findings.text("xlsx.consultants"), audit.lead() + ", " + audit.second());
    sheet.row(findings.text("xlsx.closed"), findings.formats().dateTime(audit.closedAt()));
    sheet.row(findings.text("xlsx.revisionReason"), audit.revisionReason());
    new ScopeWords(findings).frame().forEach(line -> sheet.row(line.name(), line.value()));
    sheet.row(findings.text("xlsx.level"), findings.level());
    sheet.row(
        findings.text("xlsx.rawLevel"),
        result.rawLevel() == null ? null : findings.levelName(result.rawLevel()));
    sheet.row(findings.text("xlsx.score"), result.score());
    sheet.row(findings.text("xlsx.substantiated"), result.substantiated());
    sheet.row(findings.text("xlsx.onFour"), result.onFour());
    sheet.row(findings.text("xlsx.confidence"), result.confidence());
    sheet.row(findings.text("xlsx.coverage"), result.coverage());
    sheet.row(findings.text("xlsx.why"), String.join("\n", findings.reasons().caps()));
    var comparison = findings.file().comparison();
    if (comparison != null) {
      sheet.row(findings.text("xlsx.before"), comparison.score().before());
      sheet.row(findings.text("xlsx.delta"), comparison.score().delta());
      sheet.row(findings.text("xlsx.comparable"), comparison.score().comparable());
      sheet.row(findings.text("xlsx.scope"), comparison.score().scopeEffect());
    }
    sheet.row(
        findings.text("xlsx.prohibited"),
        findings.text(result.prohibitedUseActive() ? "yes" : "no"));
    sheet.row(findings.text("xlsx.verify"), String.join(", ", result.toVerify()));
  }

  private static void dimensions(XlsxSheet sheet, Findings findings) {
    sheet
        .widths(8, 34, 9, 9, 12, 9, 12, 12, 18, 9, 9, 12, 12)
        .head(
            "code",
            "dimension",
            "weight",
            "score",
            "substantiated",
            "onFour",
            "confidence",
            "coverage",
            "level",
            "target",
            "gap",
            "counted",
            "applicable");
    for (var d : findings.file().result().dimensions()) {
      sheet.row(
          d.id(),
          findings.dimensionInFull(d.id()),
          d.weight(),
          d.score(),
          d.substantiated(),
          d.onFour(),
          d.confidence(),
          d.coverage(),
          d.level() == null ? null : findings.levelName(d.level()),
          d.targetScore(),
          d.gap(),
          d.counted(),
          d.applicable());
    }
  }

  private static void recommendations(XlsxSheet sheet, Findings findings) {
    sheet
        .widths(7, 22, 10, 70, 16, 30, 10, 12, 10, 12, 8, 26, 26)
        .head(
            "rank",
            "tier",
            "priority",
            "advice",
            "question",
            "also",
            "impact",
            "feasibility",
            "effort",
            "urgency",
            "gap",
            "quadrant",
            "legal");
    for (RankedAction a : findings.file().result().actions()) {
      var lead = a.lead();
      var legal = findings.question(lead.question()).legal();
      sheet.row(
          a.rank(),
          findings.actions().tier(lead.tier()),
          lead.priority(),
          findings.actions().advice(a),
          lead.question(),
          a.sourceQuestions().stream().skip(1).collect(Collectors.joining(", ")),
          lead.impact(),
          lead.feasibility(),
          findings.file().questionnaire().effort(lead.effort()).label().in(findings.locale()),
          findings.text("urgency." + lead.urgency().name()),
          lead.gap(),
          findings.file().questionnaire().quadrant(lead.quadrant()).label().in(findings.locale()),
          legal == null ? null : legal.basis().in(findings.locale()));
    }
  }

  private static void profile(XlsxSheet sheet, Findings findings) {
    sheet.widths(80, 16).head("fact", "value");
    new ScopeWords(findings).profile().forEach(line -> sheet.row(line.name(), line.value()));
  }
}
