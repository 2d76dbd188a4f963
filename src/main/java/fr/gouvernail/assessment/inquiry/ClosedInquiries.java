package fr.gouvernail.assessment.inquiry;

import fr.gouvernail.assessment.AssessmentCompleted;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Withdraws what still waits once an assessment is closed.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ClosedInquiries {

  private final Inquiries inquiries;
  private final InquiryMatters matters;
  private final ApplicationEventPublisher events;

  ClosedInquiries(Inquiries inquiries, InquiryMatters matters, ApplicationEventPublisher events) {
    this.inquiries = inquiries;
    this.matters = matters;
    this.events = events;
  }

  @EventListener
  public void on(AssessmentCompleted closed) {
    var waiting =
        inquiries.of(closed.assessment().value(), Set.of(InquiryState.OPEN, InquiryState.REPLIED));
    if (waiting.isEmpty()) {
      return;
    }
    waiting.forEach(Inquiry::withdraw);
    matters.review(
        closed.assessment(), waiting.stream().map(Inquiry::person).collect(Collectors.toSet()));
    waiting.forEach(inquiry ->
        events.publishEvent(
            new InquiryEvent.Withdrawn(
                closed.tenant(),
                closed.actor(),
                closed.assessment(),
                inquiry.question(),
                inquiry.person(),
                0)));
  }
}
