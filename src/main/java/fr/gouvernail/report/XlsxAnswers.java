package fr.gouvernail.report;

import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.scoring.AuditResult.QuestionResult;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// Every question of an audit with its answer and all that the answer brings.
final class XlsxAnswers {

  private XlsxAnswers() {}

  static void write(XlsxSheet sheet, Findings findings) {
    sheet
        .widths(10, 24, 30, 60, 8, 22, 8, 50, 16, 9, 12, 12, 8, 8, 10, 26, 60, 40)
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
            "contribution",
            "possible",
            "target",
            "gap",
            "gate",
            "duty",
            "comment",
            "reason");
    findings.file().result().questions().forEach(q -> row(sheet, findings, q));
  }

  private static void row(XlsxSheet sheet, Findings findings, QuestionResult q) {
    var question = findings.question(q.id());
    var answer = findings.file().answer(q.id());
    var words = findings.answers();
    sheet.row(
        q.id(),
        findings.dimension(q.dimension()),
        question.label().in(findings.locale()),
        question.text().in(findings.locale()),
        q.weight(),
        findings.file().questionnaire().state(q.state()).label().in(findings.locale()),
        q.value(),
        words.statement(q),
        words.evidence(q),
        q.substantiatedValue(),
        published(words.points(q)),
        published(words.possible(q)),
        q.target(),
        q.gap(),
        findings.text(q.gate() ? "yes" : "no"),
        duty(findings, q),
        answer.comment(),
        answer.reason());
  }

  private static @Nullable String duty(Findings findings, QuestionResult q) {
    var duty = findings.question(q.id()).legal();
    return duty != null && q.legalInForce() && q.state() != AnswerState.NOT_APPLICABLE_AUTO
        ? duty.basis().in(findings.locale())
        : null;
  }

  private static @Nullable BigDecimal published(@Nullable BigDecimal points) {
    return points == null ? null : points.setScale(1, RoundingMode.HALF_UP);
  }
}
