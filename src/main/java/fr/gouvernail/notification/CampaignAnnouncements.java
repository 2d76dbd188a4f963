package fr.gouvernail.notification;

import fr.gouvernail.acknowledgement.AcknowledgementEvent;
import fr.gouvernail.acknowledgement.CampaignId;
import fr.gouvernail.charter.model.CharterNumber;
import fr.gouvernail.questionnaire.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Asks people to read the charter, and leaves them alone once they have.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CampaignAnnouncements {

  private static final String READING = "/charter/read";

  private final Announcer announcer;
  private final Outbox outbox;

  CampaignAnnouncements(Announcer announcer, Outbox outbox) {
    this.announcer = announcer;
    this.outbox = outbox;
  }

  @EventListener
  public void on(AcknowledgementEvent.Opened event) {
    announcer.tell(
        event.tenant(),
        event.people(),
        matter(NoticeKind.CHARTER_TO_READ, event.campaign(), event.number(), null));
  }

  @EventListener
  public void on(AcknowledgementEvent.Joined event) {
    announcer.tell(
        event.tenant(),
        event.people(),
        matter(NoticeKind.CHARTER_TO_READ, event.campaign(), event.number(), null));
  }

  @EventListener
  public void on(AcknowledgementEvent.Reminded event) {
    announcer.tell(
        event.tenant(),
        event.people(),
        matter(NoticeKind.CHARTER_REMINDER, event.campaign(), event.number(), null));
  }

  @EventListener
  public void on(AcknowledgementEvent.Given event) {
    var person = event.person();
    if (person != null) {
      announcer.hush(event.tenant(), person, event.campaign().value());
    }
  }

  @EventListener
  public void on(AcknowledgementEvent.Closed event) {
    outbox.drop(event.tenant(), event.campaign().value());
  }

  static Matter matter(
      NoticeKind kind, CampaignId campaign, CharterNumber number, @Nullable LocalDate day) {
    return new Matter(kind, campaign.value(), new Text(number.toString(), null), day, READING);
  }
}
