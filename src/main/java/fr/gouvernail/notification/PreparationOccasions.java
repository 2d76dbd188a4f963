package fr.gouvernail.notification;

import fr.gouvernail.assessment.inquiry.DueReplies;
import fr.gouvernail.assessment.preparation.ExpectedDocuments;
import fr.gouvernail.decision.WorkingDays;
import fr.gouvernail.tenancy.TenantId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Whoever has to reply to questions of an audit, or to gather its documents: three working days
/// before the day, once. Nobody hears of it on the day on which a consultant wrote.
@Component
class PreparationOccasions implements Occasions {

  private static final int WORKING_DAYS = 3;

  /// No three working days of France take longer.
  private static final int DAYS = 10;

  private final DueReplies replies;
  private final ExpectedDocuments documents;
  private final InquiryAnnouncements inquiries;
  private final PreparationAnnouncements preparation;

  PreparationOccasions(
      DueReplies replies,
      ExpectedDocuments documents,
      InquiryAnnouncements inquiries,
      PreparationAnnouncements preparation) {
    this.replies = replies;
    this.documents = documents;
    this.inquiries = inquiries;
    this.preparation = preparation;
  }

  @Override
  public List<Reminder> on(TenantId tenant, LocalDate today) {
    var last = today.plusDays(DAYS);
    var asked =
        replies.between(today, last).stream()
            .filter(w -> isNear(w.due(), w.asked(), today))
            .map(w ->
                new Reminder(
                    w.person(),
                    inquiries.reminder(w.assessment(), w.person(), w.questions(), w.due())));
    var wanted =
        documents.between(today, last).stream()
            .filter(w -> isNear(w.due(), w.asked(), today))
            .map(w ->
                new Reminder(
                    w.person(),
                    preparation.matter(
                        NoticeKind.DOCUMENTS_REMINDER,
                        w.assessment(),
                        w.person(),
                        w.documents(),
                        w.due())));
    return Stream.concat(asked, wanted).toList();
  }

  private static boolean isNear(LocalDate due, LocalDate told, LocalDate today) {
    return told.isBefore(today) && !WorkingDays.before(due, WORKING_DAYS).isAfter(today);
  }
}
