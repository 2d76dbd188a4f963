package fr.gouvernail.report;

import fr.gouvernail.scoring.AuditResult.RankedAction;
import fr.gouvernail.tenancy.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// A closed assessment as a workbook: summary, dimensions, answers, recommendations.
final class XlsxExport {

  private static final int LONGEST_CELL = 32_767;

  private XlsxExport() {}

  static byte[] write(Findings findings, Workspace company) {
    var out = new ByteArrayOutputStream();
    try (var book = new Workbook(out, "Gouvernail", "1.0")) {
      summary(new Sheet(book, findings, "summary"), findings, company);
      dimensions(new Sheet(book, findings, "dimensions"), findings);
      answers(new Sheet(book, findings, "answers"), findings);
      recommendations(new Sheet(book, findings, "recommendations"), findings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void summary(Sheet sheet, Findings findings, Workspace company) {
    var result = findings.file().result();
    var audit = findings.file().audit();
    sheet.widths(34, 70).head("what", "value");
    sheet.row(findings.text("xlsx.company"), company.name());
    sheet.row(findings.text("xlsx.date"), result.date());
    sheet.row(findings.text("xlsx.revision"), audit.revision());
    sheet.row(findings.text("xlsx.questionnaire"), result.questionnaire() + " " + result.version());
    sheet.row(findings.text("xlsx.consultants"), audit.lead() + ", " + audit.second());
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
    sheet.row(findings.text("xlsx.verify"), String.join(", ", result.toVerify()));
  }

  private static void dimensions(Sheet sheet, Findings findings) {
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

  private static void answers(Sheet sheet, Findings findings) {
    sheet
        .widths(10, 24, 30, 60, 8, 22, 8, 50, 16, 9, 8, 8, 60, 40)
        .head(
            "code",
            "dimension",
            "label",
            "question",
            "weight",
            "state",
            "value",
            "statement",
            "evidence",
            "supported",
            "target",
            "gap",
            "comment",
            "reason");
    for (var q : findings.file().result().questions()) {
      var question = findings.question(q.id());
      var answer = findings.file().answer(q.id());
      sheet.row(
          q.id(),
          findings.dimension(q.dimension()),
          question.label().in(findings.locale()),
          question.text().in(findings.locale()),
          q.weight(),
          findings.file().questionnaire().state(q.state()).label().in(findings.locale()),
          q.value(),
          findings.answers().statement(q),
          findings.answers().evidence(q),
          q.substantiatedValue(),
          q.target(),
          q.gap(),
          answer.comment(),
          answer.reason());
    }
  }

  private static void recommendations(Sheet sheet, Findings findings) {
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

  /// A text that a spreadsheet would run as a formula is shown as text: an apostrophe leads it.
  static String harmless(String text) {
    var clean =
        text.codePoints()
            .filter(c -> c >= 32 || c == '\n' || c == '\t')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    var first = clean.stripLeading();
    var risky =
        !clean.isEmpty()
            && ("\t\n".indexOf(clean.charAt(0)) >= 0
                || !first.isEmpty() && "=+-@＝＋－＠".indexOf(first.charAt(0)) >= 0);
    var safe = risky ? "'" + clean : clean;
    return safe.length() > LONGEST_CELL ? safe.substring(0, LONGEST_CELL) : safe;
  }

  /// A sheet that is written from top to bottom, its first line frozen.
  private static final class Sheet {

    private final Worksheet sheet;
    private final Findings findings;
    private int line;

    Sheet(Workbook book, Findings findings, String name) {
      this.sheet = book.newWorksheet(findings.text("xlsx.sheet." + name));
      this.findings = findings;
      sheet.freezePane(0, 1);
    }

    Sheet widths(int... widths) {
      for (int i = 0; i < widths.length; i++) {
        sheet.width(i, widths[i]);
      }
      return this;
    }

    void head(String... keys) {
      for (int i = 0; i < keys.length; i++) {
        sheet.value(line, i, findings.text("xlsx.column." + keys[i]));
        sheet.style(line, i).bold().wrapText(true).set();
      }
      line++;
    }

    void row(@Nullable Object... cells) {
      for (int i = 0; i < cells.length; i++) {
        switch (cells[i]) {
          case null -> {}
          case Number number -> sheet.value(line, i, number);
          case java.time.LocalDate date -> {
            sheet.value(line, i, date);
            sheet.style(line, i).format("yyyy-mm-dd").set();
          }
          case Object text -> {
            sheet.value(line, i, harmless(text.toString()));
            sheet.style(line, i).wrapText(true).set();
          }
        }
      }
      line++;
    }
  }
}
