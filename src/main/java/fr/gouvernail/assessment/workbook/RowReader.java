package fr.gouvernail.assessment.workbook;

import static fr.gouvernail.assessment.workbook.SheetLine.quoted;

import fr.gouvernail.assessment.AnswerContent;
import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.EvidenceLevel;
import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.scoring.Answer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads one row: its question, the answer from which it started, and what it says now.
final class RowReader {

  private static final AnswerContent NONE =
      new AnswerContent(AnswerState.UNANSWERED, null, null, "", "", false);

  private final Questionnaire questionnaire;
  private final WorkbookWords words;

  RowReader(Questionnaire questionnaire, WorkbookWords words) {
    this.questionnaire = questionnaire;
    this.words = words;
  }

  /// @param faults takes what is wrong with the row
  /// @return nothing where something is
  Optional<ReadWorkbook.Row> read(SheetLine line, List<CellError> faults) {
    var texts = new EnumMap<SheetColumn, String>(SheetColumn.class);
    for (var column : line.columns().keySet()) {
      if (column.isRead()) {
        tried(line, column, faults, () -> texts.put(column, line.text(column)));
      }
    }
    if (!faults.isEmpty()) {
      return Optional.empty();
    }
    var stamp = tried(line, SheetColumn.CODE, faults, () -> stamp(texts));
    var content = content(line, texts, faults);
    if (stamp == null || !faults.isEmpty()) {
      return Optional.empty();
    }
    tried(
        line,
        SheetColumn.ANSWER,
        faults,
        () -> mayBeSetAside(questionnaire.question(stamp.question()), content));
    return faults.isEmpty()
        ? Optional.of(
            new ReadWorkbook.Row(line.sheet(), line.place(SheetColumn.ANSWER), stamp, content))
        : Optional.empty();
  }

  private interface Attempt<T> {
    T make() throws WrongCell;
  }

  /// @return null where the cell is wrong
  private static <T> @Nullable T tried(
      SheetLine line, SheetColumn column, List<CellError> faults, Attempt<T> attempt) {
    try {
      return attempt.make();
    } catch (WrongCell e) {
      faults.add(e.in(line.sheet(), line.place(column)));
      return null;
    }
  }

  private AnswerStamp stamp(Map<SheetColumn, String> texts) throws WrongCell {
    var code = texts.getOrDefault(SheetColumn.CODE, "");
    var written = texts.getOrDefault(SheetColumn.STAMP, "");
    var stamp = AnswerStamp.read(written).orElse(null);
    if (stamp != null && !stamp.question().equals(code)) {
      throw new WrongCell(SheetProblem.CODE_CHANGED, stamp.question());
    }
    if (questionnaire.findQuestion(code).isEmpty()) {
      throw new WrongCell(SheetProblem.CODE_UNKNOWN, quoted(code));
    }
    if (stamp == null) {
      throw new WrongCell(
          written.isEmpty() ? SheetProblem.STAMP_MISSING : SheetProblem.STAMP_DAMAGED);
    }
    return stamp;
  }

  private AnswerContent content(
      SheetLine line, Map<SheetColumn, String> texts, List<CellError> faults) {
    var answer = tried(line, SheetColumn.ANSWER, faults, () -> answer(texts));
    var state = answer == null ? AnswerState.UNANSWERED : answer.state();
    var evidence = tried(line, SheetColumn.EVIDENCE, faults, () -> evidence(texts, answer, state));
    var comment = tried(line, SheetColumn.COMMENT, faults, () -> text(texts, SheetColumn.COMMENT));
    var reason = tried(line, SheetColumn.REASON, faults, () -> reason(texts, state));
    var revisit = tried(line, SheetColumn.REVISIT, faults, () -> revisit(texts));
    return faults.isEmpty()
            && answer != null
            && comment != null
            && reason != null
            && revisit != null
        ? new AnswerContent(
            state,
            answer.value(),
            evidence == null ? null : evidence.orElse(null),
            comment,
            reason,
            revisit)
        : NONE;
  }

  private AnswerContent answer(Map<SheetColumn, String> texts) throws WrongCell {
    var written = texts.getOrDefault(SheetColumn.ANSWER, "");
    if (written.isEmpty()) {
      return NONE;
    }
    return words
        .answer(written)
        .orElseThrow(() -> new WrongCell(SheetProblem.ANSWER_UNKNOWN, quoted(written)));
  }

  /// Counts for a level only, and is « declared » where nothing is said. An evidence that stands
  /// beside no answer at all was meant for one.
  private Optional<EvidenceLevel> evidence(
      Map<SheetColumn, String> texts, @Nullable AnswerContent answer, AnswerState state)
      throws WrongCell {
    var written = texts.getOrDefault(SheetColumn.EVIDENCE, "");
    if (answer == null) {
      return Optional.empty();
    }
    if (state == AnswerState.UNANSWERED && !written.isEmpty()) {
      throw new WrongCell(SheetProblem.EVIDENCE_WITHOUT_ANSWER);
    }
    if (state != AnswerState.SCORED || written.isEmpty()) {
      return Optional.ofNullable(answer.evidence());
    }
    return Optional.of(
        words
            .evidence(written)
            .orElseThrow(() -> new WrongCell(SheetProblem.EVIDENCE_UNKNOWN, quoted(written))));
  }

  private static String text(Map<SheetColumn, String> texts, SheetColumn column) throws WrongCell {
    var text = texts.getOrDefault(column, "");
    if (text.length() > AnswerContent.LONGEST_TEXT) {
      throw new WrongCell(SheetProblem.TOO_LONG, AnswerContent.LONGEST_TEXT, text.length());
    }
    return text;
  }

  private static String reason(Map<SheetColumn, String> texts, AnswerState state) throws WrongCell {
    if (state != AnswerState.NOT_APPLICABLE) {
      return "";
    }
    var reason = text(texts, SheetColumn.REASON);
    if (!Answer.sufficientReason(reason)) {
      throw new WrongCell(SheetProblem.REASON_MISSING, Answer.SHORTEST_REASON);
    }
    return reason;
  }

  private Boolean revisit(Map<SheetColumn, String> texts) throws WrongCell {
    var written = texts.getOrDefault(SheetColumn.REVISIT, "");
    if (written.isEmpty()) {
      return false;
    }
    return words
        .flag(written)
        .orElseThrow(() -> new WrongCell(SheetProblem.REVISIT_UNKNOWN, quoted(written)));
  }

  private static AnswerContent mayBeSetAside(Question question, AnswerContent content)
      throws WrongCell {
    if (content.state() == AnswerState.NOT_APPLICABLE && !question.naAllowed()) {
      throw new WrongCell(SheetProblem.NOT_SET_ASIDE, question.id());
    }
    return content;
  }
}
