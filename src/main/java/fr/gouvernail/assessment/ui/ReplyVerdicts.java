package fr.gouvernail.assessment.ui;

import fr.gouvernail.assessment.Saved;
import fr.gouvernail.assessment.inquiry.InquiryId;
import fr.gouvernail.assessment.inquiry.InquiryRow;
import fr.gouvernail.assessment.inquiry.InquiryService;
import fr.gouvernail.questionnaire.EvidenceLevel;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.List;

/// What a consultant makes of a reply: the answer as it is, or a corrected one.
record ReplyVerdicts(InquiryService inquiries) {

  /// Takes a reply over as the answer, substantiated where a file came with it.
  ///
  /// @param argument the reply, and the revision of the answer that was read
  /// @throws RuleViolated if the answer changed since
  void accept(String argument) {
    var seen = Seen.of(argument);
    var id = InquiryId.of(seen.what());
    var evidence =
        inquiries.files(List.of(id)).isEmpty() ? EvidenceLevel.DECLARED : EvidenceLevel.DOCUMENTED;
    if (inquiries.accept(id, seen.revision(), evidence) instanceof Saved.Conflict) {
      throw new RuleViolated("assessment.review.changed");
    }
  }

  /// Opens the dialog in which a reply is corrected, if it still waits.
  ///
  /// @param after once it is corrected, or at once if there is nothing to correct
  void correct(String reply, ReviewPage page, Runnable after) {
    page.replied().stream()
        .filter(row -> row.id().toString().equals(reply))
        .findFirst()
        .ifPresentOrElse(row -> correct(row, page, after), after);
  }

  private void correct(InquiryRow row, ReviewPage page, Runnable after) {
    var seen = page.sheet().answers().get(row.question());
    if (seen != null) {
      new CorrectReplyDialog(
              page,
              row,
              seen,
              (known, content) -> inquiries.correct(row.id(), known, content),
              after)
          .open();
    }
  }
}
