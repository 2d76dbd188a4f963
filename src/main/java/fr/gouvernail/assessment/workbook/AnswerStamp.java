package fr.gouvernail.assessment.workbook;

import fr.gouvernail.assessment.AnswerContent;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.assessment.StoredAnswer;
import fr.gouvernail.document.CellText;
import fr.gouvernail.seal.Fingerprint;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Says from which answer a row of the workbook started: which question, which revision, and by
/// twelve digits what it read. It tells a row that was changed outside from one that was not, also
/// after the portal went on; nobody is kept by it from forging one.
///
/// @param digits of the fingerprint of all that
record AnswerStamp(String question, int revision, String digits) {

  private static final Pattern FORM = Pattern.compile("(.{1,40})\\.(\\d{1,9})\\.([0-9a-f]{12})");
  private static final int LENGTH = 12;

  static AnswerStamp of(AssessmentId assessment, StoredAnswer answer) {
    return of(assessment, answer.question(), answer.revision(), answer.content());
  }

  static AnswerStamp of(
      AssessmentId assessment, String question, int revision, AnswerContent content) {
    var plain = plain(content);
    var print =
        Fingerprint.of(
            List.of(
                assessment.toString(),
                question,
                String.valueOf(revision),
                plain.state().id(),
                String.valueOf(plain.value()),
                String.valueOf(plain.evidence()),
                plain.comment(),
                plain.reason(),
                String.valueOf(plain.revisit())));
    return new AnswerStamp(question, revision, print.digits().substring(0, LENGTH));
  }

  static Optional<AnswerStamp> read(String text) {
    var match = FORM.matcher(text);
    return match.matches()
        ? Optional.of(
            new AnswerStamp(match.group(1), Integer.parseInt(match.group(2)), match.group(3)))
        : Optional.empty();
  }

  /// An answer with its texts as a way through a workbook leaves them.
  static AnswerContent plain(AnswerContent content) {
    return new AnswerContent(
        content.state(),
        content.value(),
        content.evidence(),
        CellText.plain(content.comment()),
        CellText.plain(content.reason()),
        content.revisit());
  }

  /// As a cell holds it.
  String text() {
    return question + "." + revision + "." + digits;
  }
}
