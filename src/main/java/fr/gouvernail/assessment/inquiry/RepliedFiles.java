package fr.gouvernail.assessment.inquiry;

import fr.gouvernail.assessment.AnswerFiles;
import fr.gouvernail.attachment.AttachmentRow;
import fr.gouvernail.attachment.Attachments;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The files with which people reply.
@Component
class RepliedFiles {

  /// Of attachments, whose subject is the id of an inquiry; kept in rows.
  static final String KIND = "assessment.inquiry";

  private final Attachments attachments;
  private final AnswerFiles answers;

  RepliedFiles(Attachments attachments, AnswerFiles answers) {
    this.attachments = attachments;
    this.answers = answers;
  }

  /// By their inquiry, the oldest first; no entry for one without.
  Map<InquiryId, List<AttachmentRow>> of(Collection<InquiryId> inquiries) {
    return attachments.listed(KIND, inquiries.stream().map(InquiryId::value).toList()).stream()
        .collect(Collectors.groupingBy(file -> new InquiryId(file.subject())));
  }

  /// Puts the files of a reply on the answer to its question, as far as there is room for them: one
  /// that has too many keeps what it has, and the reply keeps its own.
  void putOn(Inquiry inquiry) {
    var mine = of(List.of(inquiry.ref())).getOrDefault(inquiry.ref(), List.of());
    if (mine.isEmpty()) {
      return;
    }
    var there = answers.of(inquiry.assessment(), inquiry.question()).size();
    mine.stream()
        .limit(Math.max(0, attachments.limits().perSubject() - there))
        .forEach(file -> answers.link(inquiry.assessment(), inquiry.question(), file.id()));
  }
}
